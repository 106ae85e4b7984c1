/**
 * The workbench: a live spreadsheet over the Excel stand-in, beside the add-in's own task pane in a frame. Everything
 * that Excel would do here the stand-in does; this page paints, takes input and opens and saves files.
 */
import { startWorkbench } from "./page/start-workbench";
import styles from "./workbench.css";

const sheet = document.createElement("style");
sheet.textContent = styles;
document.head.append(sheet);
void startWorkbench();
