/** LINE's page that asks its own user to confirm a link, and then tells us so by a webhook. */
export const CONFIRM_URL = 'https://access.line.me/dialog/bot/accountLink';
