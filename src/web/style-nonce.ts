const named = document.querySelector<HTMLElement>('meta[property="csp-nonce"]');

/** What lets the styles that Mantine makes in the browser through the page's policy. */
export const styleNonce = named?.nonce ?? '';

// Where the part of Mantine that keeps the page behind a dialog from scrolling looks for it.
Object.assign(globalThis, { __webpack_nonce__: styleNonce });
