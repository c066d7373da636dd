import type { Answer } from '@gridvoice/api/commands/request';
import { type Day, day, type Instant, localDay } from '@gridvoice/domain/instant';
import type { SampleComplaint } from '../sample/complaints.js';
import { type ActorOf, filingRequest, lifeRequests, type PastRequest } from './sample-requests.js';

/** The sample cut into local dates, and where the load stands among them. */
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

  /** The date to load, null after the last. */
  next(): Day | null {
    return this.#day > this.last ? null : this.#day;
  }

  advance(): void {
    this.#day = day(this.#day + 1);
  }

  /** Leaves out what an earlier load brought in; what its tickets still have ahead is remembered. */
  resume(through: Day, numbers: ReadonlyMap<string, string>): void {
    for (; this.#day <= through; this.advance()) {
      for (const complaint of this.#complaints(this.#day)) this.#plan(complaint, numbers.get(complaint.key));
    }
  }

  filings(today: Day): PastRequest[] {
    return this.#complaints(today).map((complaint) => filingRequest(complaint, this.#actorOf, this.#now));
  }

  filed(today: Day, answers: readonly Answer[]): void {
    for (const [index, complaint] of this.#complaints(today).entries()) {
      const answer = answers[index];
      this.#plan(complaint, answer && 'result' in answer ? answer.result.ticket?.number : undefined);
    }
  }

  /** What is done on a date, in order; nothing that lies ahead of the sample's now. */
  steps(today: Day): PastRequest[] {
    return (this.#steps.get(today) ?? []).sort((one, other) => one.at - other.at);
  }

  #complaints(today: Day): SampleComplaint[] {
    return this.#byDay.get(today) ?? [];
  }

  #plan(complaint: SampleComplaint, number: string | undefined): void {
    this.loaded++;
    if (number === undefined) return;
    for (const request of lifeRequests(complaint, number, this.#actorOf)) {
      if (request.at <= this.#now) push(this.#steps, localDay(request.at), request);
    }
  }
}

function push<Item>(lists: Map<Day, Item[]>, date: Day, item: Item): void {
  const list = lists.get(date);
  if (list) list.push(item);
  else lists.set(date, [item]);
}
