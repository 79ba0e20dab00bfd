/** The kernel's answer to `kernel_info_request`. The names are tslab's, because notebooks contain them. */

module.exports = {
  status: "ok",
  protocol_version: "5.3",
  implementation: "tslab",
  implementation_version: "1.0.0",
  language_info: {
    name: "typescript",
    version: "3.7.2",
    mimetype: "text/typescript",
    file_extension: ".ts",
    codemirror_mode: { mode: "typescript", name: "javascript", typescript: true },
  },
  banner: "TypeScript",
};
