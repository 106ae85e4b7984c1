import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { PaneState } from "../app/pane-state";
import type { PaneStore } from "../app/pane-store";
import { noticeText } from "./notice-text";
import { SheetChips } from "./sheet-chips";
import { useWording } from "./words";

const chipsAtMost = 6;

/** The last message, with what can be done about it. It does not take the focus; the status line speaks it. */
export function NoticeBar({ state, store }: { state: PaneState; store: PaneStore }) {
  const wording = useWording();
  const { words } = wording;
  const { notice } = state;
  const content = notice && noticeText(notice, wording);
  if (!content) return null;
  const retry = notice.kind === "failed" ? notice.command : null;
  return (
    <MessageBar intent={content.intent} layout="multiline" politeness="polite" className="notice">
      <MessageBarBody>
        {content.text}
        {notice.kind === "written" && (
          <SheetChips sheets={notice.added.slice(0, chipsAtMost)} store={store} />
        )}
      </MessageBarBody>
      <MessageBarActions>
        {retry && (
          <Button size="small" onClick={() => void store.run(retry)}>
            {words.actions.retry}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={() => store.dismiss()}>
          {words.actions.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
