/** Flights that no lesson shows: few, over a wider range of temperatures, and damaged when it was warm. */
export const fewFlights = {
  flight: ["A", "B", "C", "D", "E", "F", "G"],
  temperature: [40, 55, 60, 70, 90, 95, 95],
  distress: [0, 1, 0, 0, 1, 1, 1],
};
