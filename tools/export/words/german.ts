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

  yourProgress: "Ihr Fortschritt",
  ofYourProgress:
    "■ richtig, ◧ noch nicht, □ noch offen. Er bleibt in diesem Browser; andere Browser und Geräte kennen ihn nicht: Eine Datei bringt ihn dorthin.",
  saveProgress: "In einer Datei sichern",
  readProgress: "Aus einer Datei lesen",
  forgetProgress: "Meinen Fortschritt vergessen",
  reallyForget: "Vergessen, welche Aufgaben Sie gelöst haben, in allen Lektionen?",
  forget: "Vergessen",
  keepProgress: "Behalten",

  pageToRun:
    "Drücken Sie „Ausführen“ an einem Stück Code: Es läuft hier, in diesem Browser, und Sie können es ändern. Typen werden hier nicht geprüft, und Zeiten sind die dieses Browsers. Um in JupyterLab zu arbeiten,",
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
  checkedInCell:
    "Schreiben Sie Ihre Antwort in die Zelle darüber, an die Stelle von `todo`, und drücken Sie „Ausführen“: Sie wird hier geprüft, wie im [Notebook](notebook).",
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
    run: "Ausführen",
    runCell: "Ausführen: Zelle {}",
    edit: "Ändern",
    editCell: "Ändern: Zelle {}",
    stop: "Anhalten",
    stopCell: "Anhalten: Zelle {}",
    reset: "Zurücksetzen",
    resetCell: "Zurücksetzen: Zelle {}",
    runAll: "Alles ausführen",
    keepsNothing:
      "Dieser Browser bewahrt für diese Seite nichts auf. Kopieren Sie, was Sie behalten möchten.",
    solvedBefore: "Diese Aufgabe haben Sie schon gelöst.",
    loading: "Was den Code ausführt, wird geladen…",
    notLoaded:
      "Was den Code ausführt, konnte nicht geladen werden: {} fehlt neben dieser Seite. Versuchen Sie es noch einmal, oder laden Sie die Seite neu.",
    cell: "Zelle {}",
    codeOfCell: "Code der Zelle {}, kann geändert werden",
    yourVersion: "Ändern zeigt Ihre Fassung von einem früheren Besuch.",
    moveNumber: "{} verschieben",
    sliderHint: "Klicken oder tippen Sie im Code auf eine Zahl: Ein Regler für sie erscheint.",
    sliderIsThere:
      "Unter dem Code ist ein Regler für {}: Escape und dann Tab führt hin, solange der Cursor an der Zahl steht.",
    keys: "Umschalt-Enter führt eine Zelle aus und geht zur nächsten, Strg-Enter (auf dem Mac Cmd-Enter) führt sie nur aus, Escape und dann Tab verlässt den Editor.",
    aboutLive:
      "Nichts wird irgendwohin gesendet. Bevor eine Zelle läuft, führt die Seite die Zellen darüber aus, die sie braucht. Dateien und Node.js gibt es hier nicht.",
    waits: "Wartet, bis sie an der Reihe ist",
    runs: "Läuft…",
    failed: "Nach {} gescheitert",
    stopped: "Angehalten",
    ended: "Beendet",
    ranFirst: "Zuerst liefen die Zellen darüber, die sie braucht: {}.",
    neededFailed: "Nicht ausgeführt, denn sie braucht {}, und die ist gescheitert.",
    endedAt: "Der Lauf endete bei {}, die gescheitert ist.",
    checkTypes: "Auch die Typen prüfen (lädt {} MB)",
    loadingCompiler: "Der Compiler wird geladen…",
    noCompiler:
      "Der Compiler konnte nicht geladen werden: Seine Datei fehlt neben dieser Seite. Versuchen Sie es noch einmal, oder laden Sie die Seite neu.",
    typesAreChecked:
      "Von jetzt an bekommt der Compiler jede Zelle, bevor sie läuft, wie in einem Notebook.",
    valuesGone:
      "Sie wurde angehalten, und damit sind die Werte aller Zellen fort. Die nächste Zelle, die Sie ausführen, führt zuerst die wieder aus, die sie braucht.",
    tooMuch:
      "Sie gab mehr aus, als eine Seite zeigen kann; darum wurde sie beendet, und die Werte aller Zellen sind fort. Lassen Sie sie weniger zeigen, und führen Sie sie noch einmal aus.",
    broken:
      "Was den Code ausführt, ist gescheitert, und die Werte aller Zellen sind fort. Führen Sie die Zelle noch einmal aus. Der Browser sagt: {}",
    stale:
      "Von vor der letzten Änderung des Codes: Führen Sie die Zelle aus, um zu sehen, was sie jetzt ergibt.",
    changedBefore:
      "Sie haben diese Zelle bei einem früheren Besuch geändert: Zurücksetzen bringt das Original wieder.",
    needsTypes:
      "Diese Seite prüft keine Typen; darum führt sie diese Zelle nicht aus, wie sie hier steht. Was Sie sehen, sagt in einem Notebook der Compiler dazu.",
    needsMachine:
      "Diese Zelle sieht den Computer an, auf dem sie läuft; darum läuft sie nur in JupyterLab. Was Sie sehen, wurde dort aufgezeichnet.",
    noCharts: "Diese Seite hat nichts, was Diagramme zeichnet.",
    chartNotDrawn: "Das Diagramm kann nicht gezeichnet werden:",
    nothingFound: "Nichts gefunden zu „{}“.",
    found: "{} gefunden: Die Pfeiltasten führen hin",
    correct: "{} richtig",
    notYet: "{} noch nicht",
    notAttempted: "{} noch offen",
    progressSaved:
      "Ihr Fortschritt steht in der Datei {}, dort, wo dieser Browser Heruntergeladenes ablegt.",
    progressRead: "Was in {} steht, ist hinzugefügt. Nichts, was richtig war, geht verloren.",
    noProgressFile:
      "In {} steht kein Fortschritt, und nichts ist geändert. Wählen Sie eine Datei, die mit „In einer Datei sichern“ entstanden ist, wie one-neuron-progress.json.",
    newerProgressFile:
      "{} stammt aus einer neueren Fassung dieses Kurses, und nichts ist geändert. Lesen Sie die Datei auf den Seiten ein, auf denen Sie sie gesichert haben.",
    progressForgotten:
      "Ihr Fortschritt ist vergessen. Was Sie zu den Aufgaben geschrieben haben, ist noch da.",
    progressPutAside:
      "Ihre früheren Ergebnisse waren nicht lesbar. Sie sind in diesem Browser beiseitegelegt, und eine neue Liste ist begonnen.",
    atTheStart: "Am Anfang:",
    arrowKeysRead: "Die Pfeiltasten lesen die Elemente des Diagramms eines nach dem anderen vor.",
    arrowsRead: "← → lesen die Elemente eines nach dem anderen vor",
  },
};
