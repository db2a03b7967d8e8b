const CR = 0x0d;
const LF = 0x0a;

/** Counts how lines end in bytes of text; the zeros of UTF-16 are passed over. */
export class LineEnds {
	private crlf = 0;
	private lf = 0;
	private cr = 0;
	private isAfterReturn = false;

	take(bytes: Uint8Array): void {
		for (const byte of bytes) {
			if (byte === 0) continue;
			if (byte === LF) {
				if (this.isAfterReturn) {
					this.crlf += 1;
					this.cr -= 1;
				} else this.lf += 1;
			} else if (byte === CR) this.cr += 1;
			this.isAfterReturn = byte === CR;
		}
	}

	/** The usual end: CRLF, LF or CR; null without any. Breaks inside quoted cells count too. */
	usual(): 'CRLF' | 'LF' | 'CR' | null {
		const most = Math.max(this.crlf, this.lf, this.cr);
		if (most === 0) return null;
		return this.crlf === most ? 'CRLF' : this.lf === most ? 'LF' : 'CR';
	}
}
