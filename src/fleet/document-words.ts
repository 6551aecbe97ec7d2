/** What a server of the contract has to know and a schema cannot say. */
export const HOW_TO_SERVE = `What a support bot asks a fleet of payment terminals, server to server, and what a fleet tells it by
itself. The bot says what it was told with its time, and asks the merchant when the fleet is silent.

**Not known is null.** A field that is not required may be left out or be null: both mean that nobody
knows. Never send false, zero or a default in place of what is not known. Where an enum has UNKNOWN, it
means the same. Clients read a word that they do not know as UNKNOWN (as OTHER, where that is in the
enum), so words may be added.

**Times** are RFC 3339 with offset. Each facet of a terminal has its own: what was measured when. Clients
take a facet for "now" only for minutes after it was observed. \`asOf\` is the clock of the server at the
moment of the answer, never that of a cache: clients correct skew by it, and drop an answer whose
\`asOf\` is more than ten minutes off. What is told of the future is taken for not known.

**Merchants.** The merchant is in every path. A fleet guards it with the token, and never tells anything
of another one: a client that sees a foreign id drops the whole answer and reports it.

**Errors** are \`application/problem+json\` (RFC 9457). \`code\` is what a program goes by. A 404 without
a problem is taken for the answer of some proxy, and says nothing about a merchant.

**Time and load.** A client waits two seconds for an answer, and repeats a GET once after a time-out or a
5xx. It comes back no sooner than \`Retry-After\` says. Answers are not to be cached on the way.

**Pages.** \`nextCursor\` is opaque. What is added meanwhile neither shifts nor repeats a page.

**Payments** may live in another system. A fleet that has none answers \`payments-not-available\`. That
an attempt is missing in a list must not be taken for its failure.

**Commands** are carried out once for each \`Idempotency-Key\`, and never while a payment runs.

**Events** are sent to an address of the client, as the webhook below says. They tell that something has
changed, not what it is now. They are sent at least once, in any order.
`;
