/** What a chart is: a Vega-Lite specification that says in words what it shows. */

/** A title is the chart's finding; an expression in it follows the sliders. */
export type Title = string | { readonly expr: string };

/** A Vega-Lite specification (JupyterLab draws version 5) with a title and a description. */
export interface ChartSpec {
  readonly $schema: string;
  readonly title: { readonly text: Title };
  /** What a sighted reader takes from the chart, for those who listen to it. */
  readonly description: string;
  readonly [property: string]: unknown;
}
