/** That a question's answers of a wave are not compared with those of earlier waves, as its files differ. */
export interface TrendBreak {
	/** Id of the question. */
	readonly question: string;
	/** '' where the question is not asked of each of several touchpoints. */
	readonly touchpoint: string;
	/** Id of the later wave: the first that differs. */
	readonly wave: string;
	readonly because: 'wording' | 'scale';
}
