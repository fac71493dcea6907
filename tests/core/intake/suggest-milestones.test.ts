import { describe, expect, it } from 'vitest';
import { suggestMilestones } from '../../../renderer/core/intake/suggest-milestones.ts';

describe('one entry', () => {
  it.each([
    ['impact-began', 'Service degradation began.'],
    ['impact-began', 'Outage started in two regions'],
    ['impact-began', 'Début de la panne'],
    ['impact-began', 'Die Störung beginnt'],
    ['impact-began', 'El incidente comienza'],
    ['detected', 'Service degradation reported by customers and monitoring tools.'],
    ['detected', 'Alert fires for the error rate'],
    ['detected', 'Some customers report errors'],
    ['detected', 'Incident détecté par la supervision'],
    ['detected', 'Ausfall durch die Überwachung erkannt'],
    ['detected', 'Fallo detectado por el equipo de guardia'],
    ['response-began', 'Incident response team mobilized'],
    ['response-began', 'On-call engineer acknowledged the page'],
    ['response-began', 'Investigation began'],
    ['response-began', 'Équipe d’astreinte mobilisée'],
    ['response-began', 'Krisenstab einberufen'],
    ['first-notice', 'Public communication about the incident'],
    ['first-notice', 'Status page updated'],
    ['first-notice', 'We posted on the status page'],
    ['first-notice', 'Première communication aux clients'],
    ['first-notice', 'Kunden wurden informiert'],
    ['mitigated', 'Rollback of the release completed'],
    ['mitigated', 'Hotfix deployed to all clusters'],
    ['mitigated', 'Correctif déployé'],
    ['mitigated', 'Korrektur ausgerollt'],
    ['impact-ended', 'Service is back to nominal performance.'],
    ['impact-ended', 'All systems fully restored'],
    ['impact-ended', 'Impact ended: mail is back'],
    ['impact-ended', 'End of the outage'],
    ['impact-ended', 'Beeinträchtigung beendet'],
    ['impact-ended', 'Fin de la panne'],
    ['impact-ended', 'Interrupción terminada'],
    ['impact-ended', 'Retour à la normale'],
    ['impact-ended', 'Normalbetrieb erreicht'],
    ['impact-ended', 'Servicio restablecido'],
    ['report-published', 'Incident report published on the website.'],
    ['report-published', 'Publication du rapport'],
  ])('%s: %s', (milestone, text) => {
    expect(suggestMilestones([text])).toEqual([milestone]);
  });

  it.each([
    ['Deployment of a new release'],
    ['Incident response team starts rolling back the release'],
    ['Remaining affected components are restored in working state'],
    ['End of incident communicated on public channels.'],
    ['Incident response team investigation ends'],
    ['The fix will be deployed tomorrow'],
    ['Service partially restored'],
    ['Rollback failed'],
    ['A bug report was published on the tracker'],
    [''],
  ])('none: %s', (text) => {
    expect(suggestMilestones([text])).toEqual([null]);
  });
});

it('takes the first of several beginnings and the last of several ends', () => {
  expect(suggestMilestones(['Outage began', 'Second outage began', 'Back to normal', 'Back to normal again'])).toEqual([
    'impact-began',
    null,
    null,
    'impact-ended',
  ]);
});

it('gives one entry at most one milestone', () => {
  const suggested = suggestMilestones(['Outage began and was detected', 'Detected by an alarm']);
  expect(suggested).toEqual(['impact-began', 'detected']);
});
