/** The report shown at first start: a made-up company's incident, as its communications lead would publish it. */
export const en = `Delayed parcel tracking on 8 June 2026

Reference: INC-2026-014
Severity: SEV-2
Affected services: Parcel tracking, Delivery notifications

Summary

On 8 June 2026, between 09:40 and 12:05 CEST, parcel tracking at Lindenpost showed old positions, and delivery notifications arrived late or not at all. The parcels themselves kept moving and were delivered on their usual rounds. About 38,000 customers looked at a tracking page during that time, and 11,200 notifications were sent late. No personal data was lost or shown to anyone else.

Many of you plan your day around a delivery, and a wrong time is worse than none. We are sorry for the mornings that we spoiled.

Root cause analysis

A routine clean-up of old tracking records ran at the same time as the Monday morning peak. Three things turned it into an incident:

• Missing index: The clean-up searched a table that had grown tenfold since the job was written, and blocked new scans from being stored.
• No time limit: The job had no limit on its running time, so it kept the table locked for more than two hours.
• Alert on the wrong figure: We watched how many scans were received, not how many were stored, so our first alert came late.

Our engineers stopped the clean-up, and the scans that had been waiting were stored in the order in which they had been made. No scan was lost.

Next steps

The following work is under way:

• Add the missing index and test the clean-up on a full copy of the data (owner: Platform team, due 2026-06-19)
• Limit every maintenance job to five minutes and to the hours between 02:00 and 04:00 (owner: Operations, due 2026-06-26)
• Alert on scans that wait longer than ten minutes (owner: Monitoring team, due 2026-07-03)
• Put a note on tracking pages whenever their data is older than thirty minutes

Thank you for your patience, and thank you to the drivers and the people at our service desk who answered questions that our pages could not.

Timeline

June 8th, 2026:

• 09:15 CEST: Clean-up of old tracking records starts as planned.
• 09:40 CEST: Service degradation began: new scans are no longer stored.
• 09:55 CEST: First customers report old positions to the service desk.
• 10:05 CEST: The monitoring alert for delayed notifications fires.
• 10:10 CEST: On-call engineer acknowledges the alert and starts to investigate.
• 10:35 CEST: Notice published on the status page.
• 11:20 CEST: The clean-up job is found to hold the lock.
• 11:30 CEST: Clean-up stopped; mitigation in place, waiting scans are being stored.
• 12:05 CEST: Tracking and notifications are back to normal.
• 12:20 CEST: End of the incident announced on the status page.

June 9th, 2026:

• 15:00 CEST: Review of the incident with the teams involved.

June 11th, 2026:

• 11:00 CEST: Incident report published on our website.

Current status

1. Restore tracking and notifications [done]
2. Check that no scan was lost [done]
3. Publish this report [done]
4. Complete the work listed under next steps [in progress]

Last updated: 2026-06-11 11:00 CEST
`;
