/** Why a data file of SPSS cannot be read; told as a problem by who asked for it. */
export class SavFault extends Error {
	readonly rule: string;
	readonly remedy: string;

	constructor(message: string, rule = 'broken-sav') {
		super(message);
		this.rule = rule;
		this.remedy = 'Save it again as .sav in SPSS or PSPP, or export it as CSV.';
	}
}
