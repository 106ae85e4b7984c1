import { toolsDe } from "../../text/de/tools";
import { toolsEn } from "../../text/en/tools";
import { useWording } from "../words";

/** Words of the tools in the pane's language. */
export function useToolWords(): typeof toolsDe {
  return useWording().language === "de" ? toolsDe : toolsEn;
}
