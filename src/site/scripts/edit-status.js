// Tells on an open page, while somebody edits, that an edit was seen and the page is being made again.
// The development server adds it to its pages; no built site has it.
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has no value
import '../styles/edit-status.css';

/** Most edits are shown sooner; words for them would only flash. */
const PATIENCE_MS = 250;

/** It is there from the start, for screen readers tell only what comes into it later. */
const status = document.createElement('div');
status.className = 'edit-status';
status.setAttribute('role', 'status');
document.body.append(status);

const line = document.createElement('p');
let patience;

function calm() {
	clearTimeout(patience);
	patience = undefined;
}

function settle() {
	calm();
	line.remove();
}

/** The server's words for errors have room for a stack. */
function withoutEmptyStack() {
	const shown = document.querySelector('vite-error-overlay')?.shadowRoot;
	if (shown?.querySelector('#stack-content')?.textContent === '')
		shown.querySelector('#stack').remove();
}

import.meta.hot.on('kaiku:edited', ({ words }) => {
	line.textContent = words;
	patience ??= setTimeout(() => status.append(line), PATIENCE_MS);
});
import.meta.hot.on('kaiku:settled', settle);
import.meta.hot.on('vite:ws:disconnect', settle);
// What is shown stays until the newer page is there; what is not needs no words any more.
import.meta.hot.on('vite:beforeFullReload', calm);
// A mistake in a file has no stack. It may have been shown before this script was there, else it is after this.
withoutEmptyStack();
import.meta.hot.on('vite:error', () => setTimeout(withoutEmptyStack));
import.meta.hot.send('kaiku:opened');
