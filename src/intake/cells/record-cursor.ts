/** Which record is being read; all readers of a file look at the same one. */
export interface RecordCursor {
	/** First physical line. */
	line: number;
	/** 1-based, header rows not counted. */
	row: number;
}
