import { rmSync } from 'node:fs';

/** Takes lib/ away again: in the repository Kaiku runs from its source. */
rmSync(new URL('../lib', import.meta.url), { recursive: true, force: true });
