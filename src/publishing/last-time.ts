/** What was made the last time that some work was done, for the next time; what is older is forgotten. */
export class LastTime<Value> {
	private before: ReadonlyMap<string, Value> = new Map();
	private now = new Map<string, Value>();

	/** Does the work once more. */
	during<Result>(work: () => Result): Result {
		this.before = this.now;
		this.now = new Map();
		try {
			return work();
		} finally {
			this.before = new Map();
		}
	}

	/** What was kept under a name the last time; asked for during the work. */
	get(name: string): Value | undefined {
		return this.before.get(name);
	}

	/** Keeps something for the next time. */
	keep(name: string, value: Value): Value {
		this.now.set(name, value);
		return value;
	}
}
