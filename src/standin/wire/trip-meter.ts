import type { TripMeter } from "../host";

/** Counts round trips and bytes since the last reset. */
export class CountingTripMeter implements TripMeter {
  roundTrips = 0;
  requestBytes = 0;
  responseBytes = 0;

  reset(): void {
    this.roundTrips = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
  }
}

/** Length of a text in UTF-8, without building the bytes. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // A surrogate pair has two units and four bytes.
    if (unit >= 0xd800 && unit <= 0xdfff) bytes += 1;
    else bytes += unit < 0x800 ? 1 : 2;
  }
  return bytes;
}
