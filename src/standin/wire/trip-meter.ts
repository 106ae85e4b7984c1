import type { TripMeter, TripRecord } from "../host";

/** Counts round trips and bytes since the last reset. */
export class CountingTripMeter implements TripMeter {
  roundTrips = 0;
  requestBytes = 0;
  responseBytes = 0;
  trips: TripRecord[] = [];

  /** Notes a request; what it returns takes the bytes of the answer. */
  begin(requestBytes: number, writes: boolean): (responseBytes: number) => void {
    const trip: TripRecord = { requestBytes, responseBytes: 0, writes };
    this.trips.push(trip);
    this.roundTrips++;
    this.requestBytes += requestBytes;
    return (responseBytes) => {
      trip.responseBytes = responseBytes;
      this.responseBytes += responseBytes;
    };
  }

  reset(): void {
    this.roundTrips = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.trips = [];
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
