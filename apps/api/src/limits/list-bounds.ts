/** The longest page of any list that is read in pages (`lists/page`), and what it holds when nothing is said. */
export const longestPage = 100;
export const usualPage = 20;

/**
 * How many things a list holds that isn't read in pages: what the rules or the query behind it allow at most, else a number that
 * real tickets stay below. A list that is missing here counts as the longest page, and a test names it.
 */
export const listBounds: Readonly<Record<string, number>> = {
  'ApiKey.regions': 20,
  'Board.open': 12,
  'Board.nearest': 20,
  'Board.breached': 20,
  'Board.newest': 20,
  'Clock.legs': 4,
  'Clock.pauses': 4,
  'Clock.segments': 10,
  'DataSubject.tickets': 20,
  'Erasure.kept': 20,
  'Feedback.outcomes': 10,
  'Query.apiKeys': 50,
  'Query.calendarYears': 10,
  'Query.duplicates': 10,
  'Query.openSignIns': 20,
  'Query.organisation': 500,
  'Query.policies': 20,
  'Query.regions': 100,
  'Query.units': 500,
  'RevealPayload.values': 5,
  'Ticket.clocks': 10,
  'Ticket.tasks': 10,
  'Ticket.gradeReasons': 5,
  'Ticket.severityReasons': 5,
  'Ticket.closing': 12,
  'Ticket.evidence': 12,
  'Ticket.feedback': 5,
  'Ticket.linked': 10,
  'Ticket.milestones': 20,
  'Ticket.visits': 5,
};

/** Lists of a connection: as long as the page that the field above asks for. */
export const pagedLists: readonly string[] = ['nodes', 'edges'];

/**
 * Introspection is answered from memory, and graphql-js itself forbids what nests more than twice. Averages, therefore, by which
 * the query that every tool sends costs a guest less than a quarter of what one may spend at once.
 */
export const introspectionBounds: Readonly<Record<string, number>> = {
  '__Schema.types': 2,
  '__Schema.directives': 2,
  '__Directive.args': 1,
  '__Type.fields': 4,
  '__Type.inputFields': 5,
  '__Type.enumValues': 5,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
  '__Field.args': 1,
};
