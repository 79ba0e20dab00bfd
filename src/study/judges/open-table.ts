/** A judge for tables of numbers of which more than one is right. */

import { type Judge, notYet, type Verdict } from "../exercise.js";
import { type Grid, gridOf, NoGrid } from "./grid.js";

export interface OpenTable {
  readonly rows: number;
  readonly columns: number;
  /** What stands in the columns, as the example of an error shows it: "[w₁, w₂, b]". */
  readonly row: string;
  /** What is said of a table of this shape. */
  readonly judge: (rows: readonly (readonly number[])[]) => Verdict;
}

export function openTable({ rows, columns, row, judge }: OpenTable): Judge {
  const wanted = `a table of ${rows} rows of ${columns} numbers, ${row} each`;
  return (answer) => {
    let given: Grid;
    try {
      given = gridOf(answer);
    } catch (error) {
      if (!(error instanceof NoGrid)) throw error;
      return notYet(`The answer is ${wanted}. ${error.message}`);
    }
    const { shape, values } = given;
    if (`${shape}` === `${[rows * columns]}` && rows > 1)
      return notYet(`The numbers need brackets around each row: ${wanted}.`);
    if (`${shape}` !== `${[rows, columns]}`)
      return notYet(`This has the shape (${shape.join(", ")}); the answer is ${wanted}.`);
    return judge(
      Array.from({ length: rows }, (_, j) => values.slice(j * columns, (j + 1) * columns)),
    );
  };
}
