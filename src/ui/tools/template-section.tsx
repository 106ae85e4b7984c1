import { FoldedSection } from "../folded-section";
import { TemplateChoice } from "../template-choice";
import { useWording } from "../words";
import type { ToolProps } from "./tool-props";

/** Sheets of a template for a workbook that has data already. */
export function TemplateSection(props: ToolProps) {
  const { words } = useWording();
  return (
    <FoldedSection heading={words.templates.heading}>
      <TemplateChoice state={props.state} store={props.store} />
    </FoldedSection>
  );
}
