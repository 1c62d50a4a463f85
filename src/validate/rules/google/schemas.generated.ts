// Generated from scripts/google by scripts/generate.ts. Do not edit.
// @ts-nocheck
import type { ValueValidator } from './value-validator';

function validate10(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!((data1 === "Person") || (data1 === "Organization"))){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
const pattern0 = new RegExp("^(?:\\d{4}-\\d{2}-\\d{2}|\\d{8}|\\d{4}-W\\d{2}-\\d|\\d{4}W\\d{3}|\\d{4}-?\\d{3})(?:[Tt]\\d{2}(?::?\\d{2}(?::?\\d{2}(?:[.,]\\d+)?)?)?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?$", "u");
function validate11(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}
function validate12(data){
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var valid0 = _errs1 === errors;
if(valid0){
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
const pattern1 = new RegExp("^[hH][tT][tT][pP][sS]?://[^\\s/?#]", "u");
function validate13(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs4 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(data0[i0] === "ImageObject")){
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
break;
}
}
if(!valid2){
errors++;
}
else {
errors = _errs4;
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(errors === _errs6){
if(typeof data === "string"){
if(!pattern1.test(data)){
errors++;
}
}
else {
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate14(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}
function validate15(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "InteractionCounter")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
function validate16(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(((data === "FollowAction") || (data === "LikeAction")) || (data === "BefriendAction"))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
const pattern3 = new RegExp("^-?\\d+$", "u");
function validate17(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern3.test(data)){
errors++;
}
}
else {
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate18(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!((((data === "FollowAction") || (data === "LikeAction")) || (data === "WriteAction")) || (data === "ShareAction"))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate19(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs4 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(data0[i0] === "PostalAddress")){
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
break;
}
}
if(!valid2){
errors++;
}
else {
errors = _errs4;
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
errors++;
}
else {
errors = _errs7;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
const pattern4 = new RegExp("^\\+[0-9(][0-9(). \\-]{5,40}$", "u");
function validate20(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}
function validate21(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "ContactPoint")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate22(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}
const pattern6 = new RegExp("^\\d{4}:.", "u");
function validate23(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}
function validate24(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "QuantitativeValue")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
const pattern7 = new RegExp("^[A-Z]{2}$", "u");
function validate25(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs4 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(data0[i0] === "Country")){
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
break;
}
}
if(!valid2){
errors++;
}
else {
errors = _errs4;
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(errors === _errs6){
if(typeof data === "string"){
if(!pattern7.test(data)){
errors++;
}
}
else {
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
const pattern8 = new RegExp("^-?\\d+(?:\\.\\d+)?$", "u");
function validate26(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(typeof data == "number")){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern8.test(data)){
errors++;
}
}
else {
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate27(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "GeoCoordinates")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
function validate28(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "OpeningHoursSpecification")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
const pattern9 = new RegExp("^[\\s\\S]{0,99}$", "u");
function validate29(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}
const pattern10 = new RegExp("\\.\\d{5}", "u");
function validate30(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern10.test(data)){
errors++;
}
}
else {
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(typeof data == "number")){
errors++;
}
const _errs5 = errors;
const _errs6 = errors;
if(typeof data == "number"){
let res0;
if((0.01 === 0 || (res0 = data/0.01, res0 !== parseInt(res0)))){
errors++;
}
}
var valid1 = _errs6 === errors;
if(valid1){
errors++;
}
else {
errors = _errs5;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate31(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(((((((data === "Monday") || (data === "Tuesday")) || (data === "Wednesday")) || (data === "Thursday")) || (data === "Friday")) || (data === "Saturday")) || (data === "Sunday"))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
const pattern11 = new RegExp("^\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?$", "u");
function validate32(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern11.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}
function validate33(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!((data1 === "Place") || (data1 === "VirtualLocation"))){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
function validate34(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!((((data === "EventCancelled") || (data === "EventPostponed")) || (data === "EventRescheduled")) || (data === "EventScheduled"))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate35(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!(((data1 === "Offer") || (data1 === "AggregateOffer")) || (data1 === "Demand"))){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
function validate36(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!((data1 === "Organization") || (data1 === "Person"))){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
const pattern12 = new RegExp("^[A-Z]{3}$", "u");
function validate37(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern12.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}
function validate38(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(((data === "InStock") || (data === "SoldOut")) || (data === "PreOrder"))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate39(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "ListItem")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
function validate40(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "Question")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
function validate41(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "Answer")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
function validate42(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "Review")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
function validate43(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "AggregateRating")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
function validate44(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "Rating")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
const pattern13 = new RegExp("^0*[1-9]\\d{0,15}$", "u");
function validate45(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
errors++;
}
if(errors === _errs1){
if(typeof data == "number"){
if(data < 1 || isNaN(data)){
errors++;
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern13.test(data)){
errors++;
}
}
else {
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate46(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!((((((((((((data === "BackOrder") || (data === "Discontinued")) || (data === "InStock")) || (data === "InStoreOnly")) || (data === "LimitedAvailability")) || (data === "OnlineOnly")) || (data === "OutOfStock")) || (data === "PreOrder")) || (data === "PreSale")) || (data === "SoldOut")) || (data === "MadeToOrder")) || (data === "Reserved"))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate47(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!((((data === "NewCondition") || (data === "RefurbishedCondition")) || (data === "UsedCondition")) || (data === "DamagedCondition"))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate48(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs2 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(data0[i0] === "Place")){
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
break;
}
}
if(!valid1){
return false;
}
else {
errors = _errs2;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
function validate49(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(data === "TELECOMMUTE")){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate50(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!((((((((data === "FULL_TIME") || (data === "PART_TIME")) || (data === "CONTRACTOR")) || (data === "TEMPORARY")) || (data === "INTERN")) || (data === "VOLUNTEER")) || (data === "PER_DIEM")) || (data === "OTHER"))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate51(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
let data0 = data["@type"];
if(Array.isArray(data0)){
const _errs4 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
if(!((data1 === "MonetaryAmount") || (data1 === "PriceSpecification"))){
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
break;
}
}
if(!valid2){
errors++;
}
else {
errors = _errs4;
}
}
}
}
else {
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
errors++;
}
else {
errors = _errs7;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
function validate52(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(((((data === "HOUR") || (data === "DAY")) || (data === "WEEK")) || (data === "MONTH")) || (data === "YEAR"))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}
const pattern14 = new RegExp("^[\\s\\S]{50,5000}$", "u");
function validate53(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern14.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

export const valueValidators: Readonly<Record<string, ValueValidator>> = {
	'profile-page/mainEntity': validate10,
	'event/performer': validate10,
	'article/author': validate10,
	'forum-posting/author': validate10,
	'forum-comment/author': validate10,
	'question/author': validate10,
	'answer/author': validate10,
	'nested-review/author': validate10,
	'review/author': validate10,
	'image/creator': validate10,
	'profile-page/dateCreated': validate11,
	'profile-page/dateModified': validate11,
	'event/startDate': validate11,
	'event/endDate': validate11,
	'event/previousStartDate': validate11,
	'event-offer/validFrom': validate11,
	'article/datePublished': validate11,
	'article/dateModified': validate11,
	'forum-posting/datePublished': validate11,
	'forum-posting/dateModified': validate11,
	'forum-comment/datePublished': validate11,
	'forum-comment/dateModified': validate11,
	'question/datePublished': validate11,
	'question/dateModified': validate11,
	'answer/datePublished': validate11,
	'answer/dateModified': validate11,
	'nested-review/datePublished': validate11,
	'review/datePublished': validate11,
	'product-offer/priceValidUntil': validate11,
	'job-posting/datePosted': validate11,
	'job-posting/validThrough': validate11,
	'video/uploadDate': validate11,
	'video-object/uploadDate': validate11,
	'profile-page-person/name': validate12,
	'profile-page-person/alternateName': validate12,
	'profile-page-person/description': validate12,
	'profile-page-organization/name': validate12,
	'profile-page-organization/alternateName': validate12,
	'profile-page-organization/description': validate12,
	'organization/name': validate12,
	'contact-point/email': validate12,
	'local-business/name': validate12,
	'event/name': validate12,
	'event-place/name': validate12,
	'event-organizer/name': validate12,
	'event-performer/name': validate12,
	'article/headline': validate12,
	'article-author-person/name': validate12,
	'article-author-organization/name': validate12,
	'forum-author/name': validate12,
	'question/name': validate12,
	'answer/text': validate12,
	'reviewed/name': validate12,
	'review-author/name': validate12,
	'product/name': validate12,
	'product-offer/priceCurrency': validate12,
	'job-posting/title': validate12,
	'job-employer/name': validate12,
	'recipe/name': validate12,
	'video/name': validate12,
	'video-object/name': validate12,
	'clip/name': validate12,
	'software-app/name': validate12,
	'dataset/name': validate12,
	'image/creditText': validate12,
	'image/copyrightNotice': validate12,
	'profile-page-person/image': validate13,
	'profile-page-organization/image': validate13,
	'organization/logo': validate13,
	'event/image': validate13,
	'article/image': validate13,
	'forum-posting/image': validate13,
	'forum-comment/image': validate13,
	'product/image': validate13,
	'recipe/image': validate13,
	'profile-page-person/sameAs': validate14,
	'profile-page-organization/sameAs': validate14,
	'organization/url': validate14,
	'organization/sameAs': validate14,
	'local-business/url': validate14,
	'local-business/menu': validate14,
	'event-offer/url': validate14,
	'event-organizer/url': validate14,
	'article-author-person/url': validate14,
	'article-author-person/sameAs': validate14,
	'article-author-organization/url': validate14,
	'article-author-organization/sameAs': validate14,
	'answer/url': validate14,
	'product-offer/url': validate14,
	'video/thumbnailUrl': validate14,
	'video/contentUrl': validate14,
	'video/embedUrl': validate14,
	'video-object/thumbnailUrl': validate14,
	'clip/url': validate14,
	'data-download/contentUrl': validate14,
	'image/contentUrl': validate14,
	'image/url': validate14,
	'image/license': validate14,
	'image/acquireLicensePage': validate14,
	'image-value/contentUrl': validate14,
	'image-value/url': validate14,
	'profile-page-person/interactionStatistic': validate15,
	'profile-page-person/agentInteractionStatistic': validate15,
	'profile-page-organization/interactionStatistic': validate15,
	'profile-page-organization/agentInteractionStatistic': validate15,
	'interaction-received/interactionType': validate16,
	'interaction-received/userInteractionCount': validate17,
	'interaction-own/userInteractionCount': validate17,
	'breadcrumb/position': validate17,
	'question/answerCount': validate17,
	'question/upvoteCount': validate17,
	'question/commentCount': validate17,
	'answer/upvoteCount': validate17,
	'product-aggregate-offer/offerCount': validate17,
	'interaction-own/interactionType': validate18,
	'organization/address': validate19,
	'local-business/address': validate19,
	'event-place/address': validate19,
	'organization/telephone': validate20,
	'contact-point/telephone': validate20,
	'local-business/telephone': validate20,
	'organization/contactPoint': validate21,
	'organization/foundingDate': validate22,
	'opening-hours/validFrom': validate22,
	'opening-hours/validThrough': validate22,
	'organization/iso6523Code': validate23,
	'organization/numberOfEmployees': validate24,
	'organization-address/addressCountry': validate25,
	'number-of-employees/value': validate26,
	'number-of-employees/minValue': validate26,
	'number-of-employees/maxValue': validate26,
	'event-offer/price': validate26,
	'product-offer/price': validate26,
	'product-aggregate-offer/lowPrice': validate26,
	'product-aggregate-offer/highPrice': validate26,
	'job-salary-value/value': validate26,
	'job-salary-value/minValue': validate26,
	'job-salary-value/maxValue': validate26,
	'clip/startOffset': validate26,
	'clip/endOffset': validate26,
	'local-business/geo': validate27,
	'local-business/openingHoursSpecification': validate28,
	'local-business/priceRange': validate29,
	'geo-coordinates/latitude': validate30,
	'geo-coordinates/longitude': validate30,
	'opening-hours/dayOfWeek': validate31,
	'opening-hours/opens': validate32,
	'opening-hours/closes': validate32,
	'event/location': validate33,
	'event/eventStatus': validate34,
	'event/offers': validate35,
	'product/offers': validate35,
	'software-app/offers': validate35,
	'event/organizer': validate36,
	'article/publisher': validate36,
	'job-posting/hiringOrganization': validate36,
	'event-offer/priceCurrency': validate37,
	'event-offer/availability': validate38,
	'breadcrumb-list/itemListElement': validate39,
	'qa-page/mainEntity': validate40,
	'question/acceptedAnswer': validate41,
	'question/suggestedAnswer': validate41,
	'rated-item/review': validate42,
	'rated-item/aggregateRating': validate43,
	'product/aggregateRating': validate43,
	'recipe/aggregateRating': validate43,
	'software-app/aggregateRating': validate43,
	'nested-review/reviewRating': validate44,
	'review/reviewRating': validate44,
	'nested-rating/ratingCount': validate45,
	'nested-rating/reviewCount': validate45,
	'rating/ratingCount': validate45,
	'rating/reviewCount': validate45,
	'product-offer/availability': validate46,
	'product-offer/itemCondition': validate47,
	'job-posting/jobLocation': validate48,
	'job-posting/jobLocationType': validate49,
	'job-posting/employmentType': validate50,
	'job-posting/baseSalary': validate51,
	'job-salary-value/unitText': validate52,
	'dataset/description': validate53,
};
