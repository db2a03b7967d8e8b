/** A variable of a data file: a number, or a text of at most 8 bytes. */
export interface WrittenVariable {
	readonly name: string;
	readonly label?: string;
	readonly isText?: boolean;
	/** Number of its print format. */
	readonly format?: number;
	readonly labels?: ReadonlyMap<number, string>;
	/** Up to three values, or a range as [low, high] with `isRange`. */
	readonly missing?: readonly number[];
	readonly isRange?: boolean;
}

/** Writes a data file of SPSS, packed by bytes or not. */
export function writeSav(
	variables: readonly WrittenVariable[],
	cases: readonly (readonly (number | string | null)[])[],
	isPacked: boolean,
): Uint8Array {
	const header = Buffer.concat([
		Buffer.from('$FL2'.concat('@(#) SPSS DATA FILE'.padEnd(60)), 'latin1'),
		ints(2, variables.length, isPacked ? 1 : 0, 0, cases.length),
		doubles(100),
		Buffer.from('01 Jan 2609:00:00'.padEnd(17 + 64 + 3), 'latin1'),
	]);
	return new Uint8Array(
		Buffer.concat([
			header,
			...variables.map(variableRecord),
			...variables.flatMap(labelRecords),
			extension(13, variables.map(({ name }, at) => `V${at + 1}=${name}`).join('\t')),
			extension(20, 'UTF-8'),
			ints(999, 0),
			...cases.map((one) => (isPacked ? packedCase(one, variables) : plainCase(one, variables))),
		]),
	);
}

function variableRecord(
	{ label = '', isText = false, format = 5, missing = [], isRange = false }: WrittenVariable,
	at: number,
): Buffer {
	const text = Buffer.from(label);
	const shown = (format << 16) | (8 << 8);
	return Buffer.concat([
		ints(
			2,
			isText ? 8 : 0,
			text.length > 0 ? 1 : 0,
			isRange ? -missing.length : missing.length,
			shown,
			shown,
		),
		Buffer.from(`V${at + 1}`.padEnd(8)),
		...(text.length > 0
			? [ints(text.length), text, Buffer.alloc((4 - (text.length % 4)) % 4)]
			: []),
		...missing.map((value) => doubles(value)),
	]);
}

function labelRecords({ labels }: WrittenVariable, at: number): Buffer[] {
	if (labels === undefined) return [];
	const pairs = [...labels].map(([value, label]) => {
		const text = Buffer.from(label);
		const padding = (8 - ((text.length + 1) % 8)) % 8;
		return Buffer.concat([
			doubles(value),
			Buffer.from([text.length]),
			text,
			Buffer.alloc(padding, ' '),
		]);
	});
	return [Buffer.concat([ints(3, labels.size), ...pairs, ints(4, 1, at + 1)])];
}

function extension(subtype: number, text: string): Buffer {
	const bytes = Buffer.from(text);
	return Buffer.concat([ints(7, subtype, 1, bytes.length), bytes]);
}

function plainCase(
	one: readonly (number | string | null)[],
	variables: readonly WrittenVariable[],
): Buffer {
	return Buffer.concat(variables.map((_, at) => slot(one[at] ?? null)));
}

/** All values by themselves (253), but for missing ones (255) and blank texts (254). */
function packedCase(
	one: readonly (number | string | null)[],
	variables: readonly WrittenVariable[],
): Buffer {
	const codes: number[] = [];
	const values: Buffer[] = [];
	variables.forEach(({ isText }, at) => {
		const value = one[at] ?? null;
		if (value === null) codes.push(isText ? 254 : 255);
		else if (typeof value === 'number' && Number.isInteger(value) && value > -99 && value < 150)
			codes.push(value + 100);
		else {
			codes.push(253);
			values.push(slot(value));
		}
	});
	while (codes.length % 8 !== 0) codes.push(0);
	return Buffer.concat([Buffer.from(codes), ...values]);
}

function slot(value: number | string | null): Buffer {
	if (typeof value === 'string')
		return Buffer.concat([Buffer.from(value), Buffer.alloc(8, ' ')]).subarray(0, 8);
	return doubles(value ?? -Number.MAX_VALUE);
}

function ints(...values: readonly number[]): Buffer {
	const bytes = Buffer.alloc(values.length * 4);
	values.forEach((value, at) => bytes.writeInt32LE(value, at * 4));
	return bytes;
}

function doubles(value: number): Buffer {
	const bytes = Buffer.alloc(8);
	bytes.writeDoubleLE(value);
	return bytes;
}
