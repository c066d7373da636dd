import type { Answer } from '@gridvoice/api/commands/request';
import { type Day, day, type Instant, localDay } from '@gridvoice/domain/instant';
import type { SampleComplaint } from '../sample/complaints.js';
import { type ActorOf, courseRequests, filingRequest, type PastRequest } from './sample-requests.js';

/** Days that share two transactions, and how many of the latest are loaded one by one, as they happened. */
const together = 8;
const recent = 7;

/** The first step of a stretch has this key, by which it is found that the stretch is in. */
export const stretchKey = (through: Day): string => `stretch-${through}`;

/** The sample cut into stretches of local dates, and where the load stands among them. */
export class SampleDays {
  readonly total: number;
  readonly last: Day;
  loaded = 0;
  readonly #byDay = new Map<Day, SampleComplaint[]>();
  readonly #steps = new Map<Day, PastRequest[]>();
  readonly #actorOf: ActorOf;
  readonly #now: Instant;
  #day: Day;

  constructor(complaints: readonly SampleComplaint[], actorOf: ActorOf, now: Instant) {
    this.total = complaints.length;
    for (const complaint of complaints) push(this.#byDay, localDay(complaint.filing.receivedAt), complaint);
    this.#actorOf = actorOf;
    this.#now = now;
    this.#day = localDay(complaints[0]?.filing.receivedAt ?? now);
    this.last = localDay(now);
  }

  /** The last date of the stretch to load, null after the last of all. */
  next(): Day | null {
    if (this.#day > this.last) return null;
    return this.last - this.#day > recent + together ? day(this.#day + together - 1) : this.#day;
  }

  /** The stretch is in. */
  advance(through: Day): void {
    this.#day = day(through + 1);
  }

  /** Leaves out what an earlier load brought in; what its tickets still have ahead is remembered. */
  resume(through: Day, numbers: ReadonlyMap<string, string>): void {
    for (const complaint of this.#complaints(through)) this.#plan(complaint, numbers.get(complaint.key));
    this.advance(through);
  }

  filings(through: Day): PastRequest[] {
    return this.#complaints(through).map((complaint) => filingRequest(complaint, this.#actorOf));
  }

  filed(through: Day, answers: readonly Answer[]): void {
    for (const [index, complaint] of this.#complaints(through).entries()) {
      const answer = answers[index];
      this.#plan(complaint, answer && 'result' in answer ? answer.result.ticket?.number : undefined);
    }
  }

  /** What is done in the stretch, in order; nothing that lies ahead of the sample's now. */
  steps(through: Day): PastRequest[] {
    const [first, ...others] = this.#dates(through)
      .flatMap((date) => this.#steps.get(date) ?? [])
      .sort((one, other) => one.at - other.at);
    const key = stretchKey(through);
    return first ? [{ ...first, idempotency: { key, inputHash: key } }, ...others] : [];
  }

  #complaints(through: Day): SampleComplaint[] {
    return this.#dates(through).flatMap((date) => this.#byDay.get(date) ?? []);
  }

  #dates(through: Day): Day[] {
    return Array.from({ length: through - this.#day + 1 }, (_, index) => day(this.#day + index));
  }

  #plan(complaint: SampleComplaint, number: string | undefined): void {
    this.loaded++;
    if (number === undefined) return;
    for (const request of courseRequests(complaint, number, this.#actorOf)) {
      if (request.at <= this.#now) push(this.#steps, localDay(request.at), request);
    }
  }
}

function push<Item>(lists: Map<Day, Item[]>, date: Day, item: Item): void {
  const list = lists.get(date);
  if (list) list.push(item);
  else lists.set(date, [item]);
}
