import type { KeptWork } from '../publishing/kept-work.ts';
import type { AskedSite } from './asked-audiences.ts';
import type { GateWatch } from './gate-watch.ts';

/** Lets others have their turn in a long work. */
export type Pause = () => Promise<void>;

export interface CompileOptions {
	/** Only this report; none where there is none of that id. */
	readonly report?: string;
	readonly progress?: (line: string) => void;
	/** Looks on while a version of that report passes the gate. */
	readonly watch?: GateWatch | undefined;
	/** Keeps what the next compilation need not make again. */
	readonly kept?: KeptWork;
	/** Only what this site needs; what is wrong for others alone is then not found. */
	readonly asked?: AskedSite | undefined;
	/** Called between versions, so that others have their turn; what it throws ends the work. */
	readonly pause?: Pause | undefined;
}
