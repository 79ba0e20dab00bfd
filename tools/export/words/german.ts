/** The words of the pages' frame in German. */

import type { Words } from "./english.js";

export const german: Words = {
  language: "de",

  toTheText: "Zum Text",
  search: "Suchen",
  searchTheCourse: "Den Kurs durchsuchen",
  searchResults: "Suchergebnisse",
  colours: "Farben",
  auto: "Automatisch",
  light: "Hell",
  dark: "Dunkel",
  contents: "Inhalt",
  contentsOfLesson: "Inhalt dieser Lektion",
  origin: "One Neuron: logistische Regression als neuronales Netz, in TypeScript. MIT-Lizenz.",
  privacy:
    "Diese Seite ruft nichts aus dem Netz ab. Was Sie schreiben, bleibt in diesem Browser, und wer ihn mitbenutzt, kann es lesen.",
  privacyInPlatform:
    "Was Sie schreiben und antworten und wo Sie in der Lektion sind, bewahrt die Lernplattform auf, in der diese Seite steht; wer sie betreibt, kann es lesen. Ohne Plattform bleibt es in diesem Browser, und wer ihn mitbenutzt, kann es lesen.",

  description: "Logistische Regression als neuronales Netz, in TypeScript-Notebooks.",
  lead: "Logistische Regression als neuronales Netz: Zerlegen Sie ein Neuron, bis Sie es selbst herleiten, schreiben, trainieren und beurteilen können.",
  theLessons: "Die Lektionen",
  lessons: (count) => `${count} ${count === 1 ? "Lektion" : "Lektionen"}`,
  minutes: (count) => `${count} Minuten`,
  aboutMinutes: (count) => `etwa ${count} Minuten`,
  aboutHours: (hours) => `etwa ${hours} ${hours === "1" ? "Stunde" : "Stunden"}`,
  theReference: "Das Nachschlagewerk der Bibliothek",
  ofTheReference: "jede Funktion des Kurses mit ihrer Formel und einem Beispiel (auf Englisch).",
  theWholeCourse: "Der ganze Kurs zum Ausführen und Ändern",
  ofTheWholeCourse:
    "die Notebooks mit ihren Daten, die Bibliothek und was sie öffnet. Packen Sie ihn aus und geben Sie in seinem Ordner `npm start` ein; was das braucht, steht in seiner README.",

  pageToRead:
    "Eine Seite zum Lesen: Ihre Diagramme bewegen sich, ihr Code läuft hier nicht. Um ihn auszuführen und zu ändern,",
  openInLab: (notebook) =>
    `[öffnen Sie das Notebook in JupyterLab](lab), oder nehmen Sie es mit: [${notebook}](notebook).`,
  takeCourse: (notebook) =>
    `nehmen Sie [den ganzen Kurs](course) mit, packen Sie ihn aus und geben Sie in seinem Ordner \`npm start\` ein. Haben Sie den Kurs schon, genügt [${notebook}](notebook).`,
  takeNotebook: (notebook) =>
    `nehmen Sie das Notebook mit: [${notebook}](notebook). Es läuft in JupyterLab, im Projekt des Kurses.`,
  neighbours: "Vorige und nächste Lektion",
  previous: "Zurück",
  next: "Weiter",
  code: "Code",
  showWhatItGives: "Zeigen, was herauskommt",

  yourNumber: (exercise) => `Ihre Antwort auf ${exercise}, eine Zahl`,
  yourChoice: (exercise) => `Ihre Antwort auf ${exercise}`,
  check: "Prüfen",
  checkedInNotebook: (notebook) =>
    `Diese Antwort kann eine Seite nicht prüfen. Schreiben Sie sie in das Notebook ${notebook}, in JupyterLab geöffnet: Wenn Sie die Zelle dort ausführen, wird sie geprüft.`,
  openToCheck: (notebook) =>
    `Öffnen Sie das Notebook ${notebook} in JupyterLab, um sie prüfen zu lassen.`,
  thoughtsOn: (exercise) => `Ihre Gedanken zu ${exercise}`,
  aHint: (exercise) => `Ein Hinweis zu ${exercise}`,
  anotherHint: (exercise) => `Noch ein Hinweis zu ${exercise}`,
  hintsAndAnswers: "Hinweise und ausgearbeitete Antworten",
  workedAnswer: (exercise) => `Eine ausgearbeitete Antwort auf ${exercise}`,

  slides: {
    ofCourse: "Folien",
    home: "Alle Lektionen",
    howTo:
      "Jede Lektion ist eine Präsentation. Leertaste, Pfeile oder ein Klicker blättern vor und zurück; auch hier bewegen sich die Diagramme. Was zu einer Folie zu sagen ist, Hinweise und ausgearbeitete Antworten stehen in den Notizen.",
    keys: [
      ["S", "Notizen in einem zweiten Fenster, das mit dem ersten mitgeht"],
      ["T", "Notizen neben der Folie"],
      ["D", "dunkel oder hell"],
      ["O", "alle Folien auf einmal"],
      ["F", "der ganze Bildschirm"],
      ["?", "alle Tasten"],
      ["Strg P", "druckt die Folien oder sichert sie als PDF, eine je Seite"],
    ],
  },

  book: {
    subtitle: "Logistische Regression als neuronales Netz",
    rights: "MIT-Lizenz",
    titlePage: "Titelseite",
    start: "Anfang des Textes",
    help: "Hinweise und ausgearbeitete Antworten",
    helpWithoutAnswers: "Hinweise",
    helpFor: (exercise) => `Hilfe zur Aufgabe ${exercise}`,
    exercise: (id) => `Aufgabe ${id}`,
    back: "Zurück zur Aufgabe",
    still:
      "In diesem Buch stehen die Diagramme still, und Code läuft nicht. In den Notebooks des Kurses geht beides, und Ihre Antworten werden geprüft.",
    accessibility:
      "Alle Bilder und Diagramme haben eine Beschreibung, Formeln sind MathML, und jeder Text lässt sich vergrößern und vorlesen.",
  },

  inScripts: {
    linkTo: "Link zu „{}“",
    copy: "Kopieren",
    copied: "Kopiert",
    selectAndCopy: "Bitte markieren und kopieren",
    copyCode: "Code {} dieser Seite kopieren",
    copyAnswer: "Die Antwort auf {} kopieren",
    nothingFound: "Nichts gefunden zu „{}“.",
    found: "{} gefunden: Die Pfeiltasten führen hin",
    atTheStart: "Am Anfang:",
    arrowKeysRead: "Die Pfeiltasten lesen die Elemente des Diagramms eines nach dem anderen vor.",
    arrowsRead: "← → lesen die Elemente eines nach dem anderen vor",
  },
};
