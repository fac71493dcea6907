import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for customers, in English. */
export const customers: WordsFor<'customer-notice'> = {
  rules: {},
  deadlines: {},
  templates: {
    'customer-notice': {
      name: 'Customer notice (PIR)',
      purpose: 'What happened, what it meant for customers, and what is being done, for everybody to read.',
      sections: {
        summary: [
          'Summary',
          'In three sentences: what failed, for whom and for how long, and where things stand now. Say it as you would to a customer on the phone.',
        ],
        impact: [
          'Impact',
          'What customers saw, with numbers: how many, which regions, what share of requests. Say also what was not affected, above all data.',
        ],
        timeline: [
          'Timeline',
          'From the first effect to the last, with the moment of the first public notice. One line an event, in the reader’s words.',
        ],
        cause: ['Cause', 'What made it happen and what let it get that far, without names of people or internal systems.'],
        actions: ['What we are doing', 'What has been changed already and what will follow, each with a date that you can keep.'],
        advice: ['What you can do', 'Steps that readers should take, or a clear sentence that they need to do nothing.'],
        status: ['Current status', 'What is done, what is under way, what is open.'],
        apology: ['Apology and contact', 'A plain apology for what it cost people, and where questions are answered.'],
      },
    },
  },
};
