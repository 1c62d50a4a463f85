export { githubReport } from './github';
export { jsonReport } from './json';
export { junitReport } from './junit';
export { messageOf } from './message';
export { noteMessage } from './note-message';
export { type Colours, prettyReport } from './pretty';
export { type FileResult, helpOf, type Report, type ReportCoverage, type ReportRule, type Tool } from './report';
export { sarifReport } from './sarif';
export { printable } from './shown';
