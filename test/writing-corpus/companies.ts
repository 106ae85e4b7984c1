import { careHome } from "./companies/care-home";
import { carrier } from "./companies/carrier";
import { englishLawFirm } from "./companies/english-law-firm";
import { germanLawFirm } from "./companies/german-law-firm";
import { hospital } from "./companies/hospital";
import { hotelGroup } from "./companies/hotel-group";
import { insurer } from "./companies/insurer";
import { machineBuilder } from "./companies/machine-builder";
import { municipality } from "./companies/municipality";
import { retailer } from "./companies/retailer";
import { university } from "./companies/university";
import { utility } from "./companies/utility";
import { dishonestRows, honestRows } from "./corpus";

/** Written without a look at the checks; what they missed at first sight was mended afterwards. */
const companies = [
  ...[careHome, carrier, englishLawFirm, germanLawFirm, hospital, hotelGroup],
  ...[insurer, machineBuilder, municipality, retailer, university, utility],
];

/** Honest texts about plans of their own. */
export const honestOfCompanies = companies.flatMap(({ language, honest, plan }) =>
  honestRows(language, honest).map((text) => ({ ...text, plan })),
);

/** Untruths about plans of their own. */
export const dishonestOfCompanies = companies.flatMap(({ language, dishonest, plan }) =>
  dishonestRows(language, dishonest).map((text) => ({ ...text, plan })),
);
