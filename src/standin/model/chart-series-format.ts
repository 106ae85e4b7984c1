import type { ChartSeriesDocument } from "../document/chart-document";
import { HostObject } from "../wire/host-object";
import { parseColor } from "./colors";
import type { ModelContext } from "./model-context";

/** A part of a series' look. */
abstract class SeriesPart extends HostObject {
  constructor(
    readonly context: ModelContext,
    readonly series: ChartSeriesDocument,
  ) {
    super();
  }

  protected setColor(color: string | null): void {
    this.series.color = color;
    this.context.noteChange();
  }
}

export class ChartSeriesFormat extends SeriesPart {
  static override readonly typeName = "ChartSeriesFormat";

  get fill(): ChartFill {
    return new ChartFill(this.context, this.series);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.context, this.series);
  }
}

export class ChartFill extends SeriesPart {
  static override readonly typeName = "ChartFill";

  setSolidColor(color: string): void {
    this.setColor(parseColor(color));
  }

  clear(): void {
    this.setColor(null);
  }
}

/** Lines have the colour of their series. */
export class ChartLineFormat extends SeriesPart {
  static override readonly typeName = "ChartLineFormat";

  get color(): string {
    return this.series.color ?? "";
  }

  set color(color: string) {
    this.setColor(parseColor(color));
  }

  clear(): void {
    this.setColor(null);
  }
}

type LabelContent = NonNullable<ChartSeriesDocument["labelContent"]>;

const valueOnly: LabelContent = { value: true, seriesName: false, categoryName: false };

/** What stands beside the points. */
export class ChartDataLabels extends SeriesPart {
  static override readonly typeName = "ChartDataLabels";

  get showValue(): boolean {
    return this.content.value;
  }

  set showValue(value: boolean) {
    this.show({ value });
  }

  get showSeriesName(): boolean {
    return this.content.seriesName;
  }

  set showSeriesName(seriesName: boolean) {
    this.show({ seriesName });
  }

  get showCategoryName(): boolean {
    return this.content.categoryName;
  }

  set showCategoryName(categoryName: boolean) {
    this.show({ categoryName });
  }

  private get content(): LabelContent {
    return this.series.labelContent ?? valueOnly;
  }

  private show(change: Partial<LabelContent>): void {
    this.series.labelContent = { ...this.content, ...change };
    this.context.noteChange();
  }
}
