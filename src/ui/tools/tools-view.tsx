import MappingSection from "./mapping-section";
import { RatingSection } from "./rating-section";
import { SheetsSection } from "./sheets-section";
import { TemplateSection } from "./template-section";
import type { ToolProps } from "./tool-props";

/** What is needed now and then, most often first; loaded when its tab is opened. */
export default function ToolsView(props: ToolProps) {
  return (
    <>
      <SheetsSection {...props} />
      <TemplateSection {...props} />
      <RatingSection {...props} />
      <MappingSection {...props} isFolded />
    </>
  );
}
