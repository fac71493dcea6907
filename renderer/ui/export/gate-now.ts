import type { Gate } from '../../core/checks/gate.ts';
import type { Report, Visibility } from '../../core/report/report.ts';
import { watchIgnored } from '../../store/decisions.ts';
import type { Draft } from '../../store/draft.ts';
import { checksDeskOf } from '../checks/checks-desk.ts';

/** What the checks say of the report as it goes out, not as it stood a moment ago, as far as it matters to an edition. */
export const gateNow = async (draft: Draft, report: Report, edition: Visibility): Promise<Gate> => {
  const [{ checkDraft }, { gateOf }] = await Promise.all([import('../../core/checks/index.ts'), import('../../core/checks/gate.ts')]);
  const { context, off } = checksDeskOf(draft).inputs.get();
  return gateOf(
    report,
    checkDraft(report, context, off),
    new Set(
      watchIgnored(draft)
        .get()
        .map(({ key }) => key),
    ),
    edition,
  );
};
