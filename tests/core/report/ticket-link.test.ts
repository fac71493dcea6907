import { expect, it } from 'vitest';
import { readTicketLink } from '../../../renderer/core/report/ticket-link.ts';

it.each([
  ['https://tracker.example.org/OPS-7', 'https://tracker.example.org/OPS-7'],
  [' tracker.example.org/OPS-7 ', 'https://tracker.example.org/OPS-7'],
  ['tracker.example.org', 'https://tracker.example.org'],
  ['tracker.example.org:8443/7', 'https://tracker.example.org:8443/7'],
  ['tracker.example.org?id=7#note', 'https://tracker.example.org?id=7#note'],
  ['störung.example/7', 'https://störung.example/7'],
  ['störung.xn--p1ai/7', 'https://störung.xn--p1ai/7'],
  ['HTTPS://tracker.example.org/7', 'HTTPS://tracker.example.org/7'],
  // Within a company a host may have one name; who means that says https.
  ['https://jira/browse/OPS-7', 'https://jira/browse/OPS-7'],
])('“%s” is a ticket’s address', (typed, link) => {
  expect(readTicketLink(typed)).toBe(link);
});

it.each([
  '',
  'OPS-123',
  'OPS-123/7',
  'INC 7',
  'see the tracker',
  '#4711',
  'v1.2',
  '2026.07',
  'jira/browse/OPS-7',
  'tracker..org',
  '.org',
  'tracker.example.org/OPS 7',
  'ana@example.org',
  'http://tracker.example.org/7',
  'jira:OPS-7',
  'javascript:alert(1)',
  'https://ana:secret@example.org',
])('“%s” is none, and becomes no link', (typed) => {
  expect(readTicketLink(typed)).toBe('');
});
