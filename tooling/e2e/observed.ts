import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What whoever can't see the screen would stumble over, by WCAG 2.2 AA; on the whole page or within a part of it. */
export async function barriers(page: Page, within?: string): Promise<string[]> {
  // Transitions that are under way are seen half-way, with half of the contrast.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Without frames there is nothing to be joined from several, for which axe would open a page of its own each time.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(standards);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Everything the browser has against a page from now on: what the content policy stopped, errors, warnings. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => found.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${violatedDirective}: ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`);
    });
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()} ${error.message}`));
  return found;
}

/** What there is to say against each of a few screens, by their names. */
export class Screens {
  readonly looked: string[] = [];
  readonly #page: Page;
  readonly #complaints: readonly string[];
  readonly #found: string[] = [];

  private constructor(page: Page, complaints: readonly string[]) {
    this.#page = page;
    this.#complaints = complaints;
  }

  static async of(page: Page): Promise<Screens> {
    return new Screens(page, await complaintsOf(page));
  }

  async look(name: string, within?: string): Promise<void> {
    this.looked.push(name);
    this.#found.push(...(await barriers(this.#page, within)).map((barrier) => `${name}: ${barrier}`));
  }

  async lookAt(url: string): Promise<void> {
    await this.#page.goto(url);
    await expect(this.#page.getByRole('heading', { level: 1 })).toBeVisible();
    await this.look(new URL(url).pathname);
  }

  async lookAtDialog(name: string): Promise<void> {
    await expect(this.#page.getByRole('dialog')).toBeVisible();
    await this.look(name, '[role=dialog]');
  }

  expectFaultless(): void {
    expect([...this.#found, ...this.#complaints]).toEqual([]);
  }
}
