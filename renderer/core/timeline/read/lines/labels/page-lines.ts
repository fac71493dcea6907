/** What stands below the last update of a status page, or above its first one: links, buttons, what was affected. */
const FOOTER =
  /^\W{0,3}(?:this (?:incident|maintenance|scheduled maintenance) affected|affected (?:components|services)|powered by|subscribe|share this|get updates|report an? (?:issue|problem)|(?:kind|best|warm) regards|mit freundlichen|cordialement|saludos|current status|(?:incident|maintenance) history|view (?:incident|more|all|full|history)|show (?:more|all|history)|(?:previous|next) page|back to|copyright|no incidents (?:reported|today)|©|←|→|(?:cet incident|cette maintenance) (?:a affecté|concernait)|dies(?:er vorfall|e wartung) betraf|este (?:incidente|mantenimiento) afect[óo]u?|questo incidente (?:ha interessato|riguarda)|dit incident (?:trof|had)|このインシデントの影響|影響範囲|bereitgestellt von|unterstützt von|propulsé par|fourni par|desarrollado por|con la tecnología de|desenvolvido por|fornito da|mogelijk gemaakt door|(?:updates|aktualisierungen|status(?:meldungen)?|benachrichtigungen) abonnieren|s['’]abonner|abonnez-vous|suscr[ií]b(?:irse|ase|ete)|inscreva-se|assinar|subscrever|iscriviti|abbonati|abonneren|購読|アップデートを購読|更新を購読|(?:alle|weitere|vollständigen?) vorfälle? (?:an)?zeigen|vorfall ansehen|voir (?:l['’]incident|tous|plus)|afficher (?:l['’]historique|plus)|ver (?:el )?(?:incidente|más|historial|mais|histórico)|vedi (?:tutti|altro)|bekijk (?:alle|incident)|vorfallsverlauf|historique des incidents|historial de incidentes|histórico de incidentes|cronologia incidenti|incidentgeschiedenis)/iu;

/** Whether a line belongs to the frame of a status page rather than to one of its updates. */
export function isPageFrame(text: string): boolean {
  return text.length < 200 && FOOTER.test(text);
}

/** What status pages say of a day or a month without news. */
const NOTHING =
  /^\W{0,3}(?:no (?:incidents?|events?|issues?|updates?|downtime)(?: (?:were |have been |was )?(?:reported|recorded))?|keine (?:vorfälle|störungen|ereignisse|meldungen)|aucune? (?:incident|interruption|panne|événement)|(?:sin|no hay|ningún|no se (?:han )?(?:reportado|registrado|reportaron|registraron)) (?:incidencias?|incidentes?|novedades)|(?:nenhum incidente|sem incidentes)|nessun (?:incidente|evento|problema)|geen (?:incidenten|storingen|meldingen)|(?:報告された)?(?:インシデント|障害|問題)は?(?:報告され|あり)(?:ていません|ません))(?!\p{L}(?<![\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]))[^.]{0,40}[.。]?$/iu;

/** Whether a line says of a day that nothing happened: such a day is no event. */
export function isNoNews(text: string): boolean {
  return text.length < 100 && NOTHING.test(text);
}
