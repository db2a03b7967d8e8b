/**
 * What was made or asked for of late, by name; what was not for long is forgotten. At most twice as much is
 * held as is told.
 */
export class Lately<Value> {
	private readonly most: number;
	private now = new Map<string, Value>();
	private before: ReadonlyMap<string, Value> = new Map();
	private held = 0;

	/** @param most in the unit in which what is kept is counted */
	constructor(most: number) {
		this.most = most;
	}

	/** What was kept under a name; undefined where nothing was, or it is forgotten. */
	get(name: string): Value | undefined {
		return this.now.get(name) ?? this.before.get(name);
	}

	/** Keeps something, also what is held already and was asked for. */
	keep(name: string, value: Value, size = 1): Value {
		if (!this.now.has(name)) {
			if (this.held + size > this.most) {
				this.before = this.now;
				this.now = new Map();
				this.held = 0;
			}
			this.held += size;
		}
		this.now.set(name, value);
		return value;
	}
}
