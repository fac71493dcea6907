/** The key figures that are counted from milestones. */
export type FigureKind = 'time-to-detect' | 'time-to-respond' | 'time-to-notify' | 'time-to-mitigate' | 'duration';

/** The phases that lie between milestones. */
export type PhaseKind = 'detection' | 'response' | 'notification' | 'mitigation' | 'recovery';
