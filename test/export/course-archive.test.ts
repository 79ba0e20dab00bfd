/** The course as a project in a zip file: it holds what the project needs to run, and nothing that is somebody's own. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Archive, courseArchive } from "../../tools/export/build/course-archive.js";
import { usual } from "../../tools/export/forms/index.js";
import { readCourse } from "../../tools/export/read/course.js";
import { notebooksIn } from "../../tools/notebooks/choose.js";
import { readNotebook } from "../../tools/notebooks/notebook.js";
import { inProject, venvPython } from "../../tools/setup/paths.js";
import { filesOf } from "../../tools/setup/stamp.js";
import { temporary } from "./temp.js";

/** What git holds, or would, and the archive does not: tests, and what serves them. */
const leftOut = /^(?:test\/|\.github\/workflows\/|\.ci\/|vitest\.config\.ts$)/;

const inGit = () =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: inProject(),
    encoding: "utf8",
  })
    .split("\0")
    .filter((name) => name !== "" && !leftOut.test(name));

describe("the archive of the course", () => {
  const above = temporary();
  const project = join(above, "one-neuron");
  let archive: Archive;

  const unpacked = () =>
    filesOf(project).map((path) => path.slice(project.length + 1).replaceAll("\\", "/"));

  beforeAll(async () => {
    const course = readCourse(notebooksIn(), usual);
    archive = await courseArchive(course);
    const zip = join(above, archive.place);
    writeFileSync(zip, archive.bytes);
    execFileSync(venvPython, ["-m", "zipfile", "-e", zip, above]);
  }, 60_000);

  it("holds every file of the project but the tests, in one folder", () => {
    expect(readdirSync(above).sort()).toEqual(["one-neuron", archive.place].sort());
    expect(unpacked().sort()).toEqual(inGit().sort());
  });

  it("holds the files as they are, and the notebooks without their outputs", () => {
    for (const name of unpacked()) {
      if (!name.startsWith("notebooks/"))
        expect(readFileSync(join(project, name)).equals(readFileSync(inProject(name)))).toBe(true);
      else
        for (const { outputs = [] } of readNotebook(join(project, name)).cells)
          expect(outputs).toEqual([]);
    }
  });

  it("weighs at most 3 MB, and the same bytes when it is packed again", async () => {
    expect(archive.bytes.length).toBeLessThan(3e6);
    const again = await courseArchive(readCourse(notebooksIn(), usual));
    expect(Buffer.compare(again.bytes, archive.bytes)).toBe(0);
  }, 30_000);

  it("builds its library in its new place, with which its own tools find its data whole", () => {
    linkPackages();
    const run = spawnSync(process.execPath, ["tools/run.cjs", "data", "--check"], {
      cwd: project,
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    expect(run.stdout).toContain("Building the library");
    expect(run.status).toBe(0);
  }, 60_000);

  /** Links the packages of this project into the new one; the link to the project itself is the new one's business. */
  function linkPackages(): void {
    const folder = join(project, "node_modules");
    mkdirSync(folder);
    for (const name of readdirSync(inProject("node_modules")))
      if (name !== "one-neuron")
        symlinkSync(inProject("node_modules", name), join(folder, name), "junction");
  }
});
