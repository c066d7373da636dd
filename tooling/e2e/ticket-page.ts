import { expect, type Locator, type Page } from '@playwright/test';
import type { Demo } from './demo.js';
import { signInAtDesk } from './demo.js';

/** A ticket's page as one of the staff sees it, in Chinese. */
export class TicketPage {
  readonly page: Page;
  readonly dialog: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog');
  }

  static async of(page: Page, demo: Demo, account: string, number: string): Promise<TicketPage> {
    await signInAtDesk(page, demo, account);
    await page.goto(`${demo.url}/desk/tickets/${number}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return new TicketPage(page);
  }

  /** A part of the page, by its heading. */
  part(heading: string): Locator {
    return this.page.getByRole('region', { name: heading });
  }

  /** Opens an action, be it a button or in the menu. */
  async open(label: string): Promise<void> {
    const button = this.page
      .getByRole('banner')
      .or(this.page.locator('header'))
      .getByRole('button', { name: label, exact: true });
    const more = this.page.getByRole('button', { name: '更多操作' });
    const item = this.page.locator('.v-list-item').filter({ hasText: label });
    // What may be done changes with every answer: an action that is still in the menu may be a button a moment later.
    await expect(async () => {
      await this.page.keyboard.press('Escape');
      if (await button.first().isVisible()) return button.first().click({ timeout: 2_000 });
      await more.click({ timeout: 2_000 });
      await item.click({ timeout: 2_000 });
    }).toPass();
  }

  /** Chooses one of a few in the dialog. */
  async choose(group: string, option: string): Promise<void> {
    await this.dialog.getByRole('group', { name: group }).getByText(option, { exact: true }).click();
  }

  async write(label: string, text: string): Promise<void> {
    await this.dialog.getByLabel(label, { exact: true }).fill(text);
  }

  /** Sends what the dialog asked for; it closes once that has been carried out. */
  async send(label: string): Promise<void> {
    await this.dialog.getByRole('button', { name: label, exact: true }).click();
    await expect(this.dialog).toHaveCount(0);
  }
}
