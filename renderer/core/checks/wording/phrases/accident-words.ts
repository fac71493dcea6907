/** A pattern for a word or a few between who and what, none of which gives the deed to somebody else, or says that it was found or mended, or only might be. */
export const few = (but: string, most = 3): string => `(?:(?!(?:${but})(?!\\p{L}))[\\p{L}’'-]+ ){0,${most}}?`;
/** Words of each language behind which a deed is another's, was found or mended, or only might be. */
export const butEn =
  "that|which|found|finds|finding|saw|noticed|discovered|reali[sz]ed|repaired|fixed|mended|restored|reverted|recovered|undid|corrected|answered|learn(?:ed|t)|confirmed|reported|identified|determined|spotted|detected|suspected|said|says|told|explained|can|could|may|might|must|should|would|will|cannot|from|not|never|\\p{L}+n['’]t|was|were|is|are|been|be|because|but|if|when|where";
export const butDe =
  'wurden?|worden|war|waren|fanden?|bemerkten?|entdeckten?|stellten?|sah|sahen|reparierten?|behob|behoben|korrigierten?|dass|kann|können|könnten?|darf|dürfen|soll|sollen|damit|nicht|ohne|weil|als|wenn|ob';
export const butFr =
  "qu[ei]|été|trouvé|constaté|découvert|remarqué|vu|réparé|restauré|rétabli|corrigé|annoncé|signalé|peut|peuvent|pourrait|puisse|ne|n['’]\\p{L}+|pas|si|quand|lorsque";
export const butEs =
  'que|fue|fueron|sido|encontró|descubrió|detectó|notó|vio|reparó|restauró|corrigió|avisó|informó|puede|pueden|podría|pueda|no|si|cuando';
/** By chance and not on purpose; before a participle and behind an article it tells of the thing: "the accidentally deleted table". */
export const chanceEn =
  '(?<!\\b(?:to|the|an?|this|these|those|our|its|their|any|some|all|every) )(?:accidentally|mistakenly|inadvertently|carelessly)';
export const chanceDe = '(?:versehentlich|irrtümlich|fälschlicherweise|aus [Vv]ersehen)(?! \\p{L}{4,}(?:t|en)e[nrms]? \\p{Lu})';
export const chanceFr = 'par (?:erreur|inadvertance|mégarde|inattention)|accidentellement';
export const chanceEs = 'por (?:error|equivocación|descuido)|accidentalmente|sin querer';
/** What whoever works with care does. */
export const dutyEn =
  '(?:check|double-check|verify|validate|confirm|notice|test|renew|update|read|escalate|report|notify|inform|tell|review|back up|close|lock|remove|rotate|ask|document|communicate|respond|react|realise|realize|recognise|recognize|follow)';
