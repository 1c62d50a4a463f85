// Generated from scripts/google by scripts/generate.ts. Do not edit.
// @ts-nocheck
import type { SchemaValidator } from './schema-validator';

const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$", "u");
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mainEntity === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "mainEntity"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dateCreated === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "dateCreated"}});
errors++;
}
if(data.dateModified === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "dateModified"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mainEntity !== undefined){
let data0 = data.mainEntity;
if(Array.isArray(data0)){
if(data0.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/mainEntity",schemaPath:"#/allOf/3/properties/mainEntity/maxItems",keyword:"maxItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["@type"] !== undefined){
let data2 = data1["@type"];
if(Array.isArray(data2)){
const _errs8 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs9 = errors;
if(!((data3 === "Person") || (data3 === "Organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/mainEntity/" + i0+"/@type/" + i1,schemaPath:"#/allOf/3/properties/mainEntity/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid5 = _errs9 === errors;
if(valid5){
break;
}
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/mainEntity/" + i0+"/@type",schemaPath:"#/allOf/3/properties/mainEntity/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mainEntity/" + i0,schemaPath:"#/allOf/3/properties/mainEntity/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.dateCreated !== undefined){
let data4 = data.dateCreated;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/dateCreated/" + i2,schemaPath:"#/allOf/3/properties/dateCreated/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateCreated/" + i2,schemaPath:"#/allOf/3/properties/dateCreated/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.dateModified !== undefined){
let data6 = data.dateModified;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i3,schemaPath:"#/allOf/3/properties/dateModified/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i3,schemaPath:"#/allOf/3/properties/dateModified/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate10.errors = vErrors;
return errors === 0;
}
const pattern2 = new RegExp("^[hH][tT][tT][pP][sS]?://[^\\s/?#]", "u");
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alternateName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "alternateName"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.alternateName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "alternateName"}});
errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.identifier === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "identifier"}});
errors++;
}
if(data.image === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "image"}});
errors++;
}
if(data.sameAs === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "sameAs"}});
errors++;
}
if(data.interactionStatistic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "interactionStatistic"}});
errors++;
}
if(data.agentInteractionStatistic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "agentInteractionStatistic"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs10 = errors;
const _errs11 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid6 = _errs11 === errors;
if(valid6){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.alternateName !== undefined){
let data2 = data.alternateName;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs15 = errors;
const _errs16 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
(vErrors ??= []).push({});
errors++;
}
var valid9 = _errs16 === errors;
if(valid9){
(vErrors ??= []).push({instancePath:instancePath+"/alternateName/" + i1,schemaPath:"#/allOf/3/properties/alternateName/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.description !== undefined){
let data4 = data.description;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs20 = errors;
const _errs21 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({});
errors++;
}
var valid12 = _errs21 === errors;
if(valid12){
(vErrors ??= []).push({instancePath:instancePath+"/description/" + i2,schemaPath:"#/allOf/3/properties/description/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.image !== undefined){
let data6 = data.image;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs25 = errors;
let valid15 = false;
const _errs26 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7["@type"] !== undefined){
let data8 = data7["@type"];
if(Array.isArray(data8)){
const _errs29 = errors;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs30 = errors;
if(!(data8[i4] === "ImageObject")){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3+"/@type/" + i4,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid17 = _errs30 === errors;
if(valid17){
break;
}
}
if(!valid17){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3+"/@type",schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs26 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const _errs31 = errors;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs31 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3,schemaPath:"#/allOf/3/properties/image/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.sameAs !== undefined){
let data10 = data.sameAs;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/sameAs/" + i5,schemaPath:"#/allOf/3/properties/sameAs/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sameAs/" + i5,schemaPath:"#/allOf/3/properties/sameAs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.interactionStatistic !== undefined){
let data12 = data.interactionStatistic;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13["@type"] !== undefined){
let data14 = data13["@type"];
if(Array.isArray(data14)){
const _errs40 = errors;
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
const _errs41 = errors;
if(!(data14[i7] === "InteractionCounter")){
(vErrors ??= []).push({instancePath:instancePath+"/interactionStatistic/" + i6+"/@type/" + i7,schemaPath:"#/allOf/3/properties/interactionStatistic/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid23 = _errs41 === errors;
if(valid23){
break;
}
}
if(!valid23){
(vErrors ??= []).push({instancePath:instancePath+"/interactionStatistic/" + i6+"/@type",schemaPath:"#/allOf/3/properties/interactionStatistic/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interactionStatistic/" + i6,schemaPath:"#/allOf/3/properties/interactionStatistic/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.agentInteractionStatistic !== undefined){
let data16 = data.agentInteractionStatistic;
if(Array.isArray(data16)){
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
let data17 = data16[i8];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17["@type"] !== undefined){
let data18 = data17["@type"];
if(Array.isArray(data18)){
const _errs46 = errors;
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
const _errs47 = errors;
if(!(data18[i9] === "InteractionCounter")){
(vErrors ??= []).push({instancePath:instancePath+"/agentInteractionStatistic/" + i8+"/@type/" + i9,schemaPath:"#/allOf/3/properties/agentInteractionStatistic/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid27 = _errs47 === errors;
if(valid27){
break;
}
}
if(!valid27){
(vErrors ??= []).push({instancePath:instancePath+"/agentInteractionStatistic/" + i8+"/@type",schemaPath:"#/allOf/3/properties/agentInteractionStatistic/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agentInteractionStatistic/" + i8,schemaPath:"#/allOf/3/properties/agentInteractionStatistic/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate11.errors = vErrors;
return errors === 0;
}
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alternateName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "alternateName"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.alternateName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "alternateName"}});
errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.identifier === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "identifier"}});
errors++;
}
if(data.image === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "image"}});
errors++;
}
if(data.sameAs === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "sameAs"}});
errors++;
}
if(data.interactionStatistic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "interactionStatistic"}});
errors++;
}
if(data.agentInteractionStatistic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "agentInteractionStatistic"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs10 = errors;
const _errs11 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid6 = _errs11 === errors;
if(valid6){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.alternateName !== undefined){
let data2 = data.alternateName;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs15 = errors;
const _errs16 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
(vErrors ??= []).push({});
errors++;
}
var valid9 = _errs16 === errors;
if(valid9){
(vErrors ??= []).push({instancePath:instancePath+"/alternateName/" + i1,schemaPath:"#/allOf/3/properties/alternateName/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.description !== undefined){
let data4 = data.description;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs20 = errors;
const _errs21 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({});
errors++;
}
var valid12 = _errs21 === errors;
if(valid12){
(vErrors ??= []).push({instancePath:instancePath+"/description/" + i2,schemaPath:"#/allOf/3/properties/description/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.image !== undefined){
let data6 = data.image;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs25 = errors;
let valid15 = false;
const _errs26 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7["@type"] !== undefined){
let data8 = data7["@type"];
if(Array.isArray(data8)){
const _errs29 = errors;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs30 = errors;
if(!(data8[i4] === "ImageObject")){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3+"/@type/" + i4,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid17 = _errs30 === errors;
if(valid17){
break;
}
}
if(!valid17){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3+"/@type",schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs26 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const _errs31 = errors;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs31 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i3,schemaPath:"#/allOf/3/properties/image/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.sameAs !== undefined){
let data10 = data.sameAs;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/sameAs/" + i5,schemaPath:"#/allOf/3/properties/sameAs/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sameAs/" + i5,schemaPath:"#/allOf/3/properties/sameAs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.interactionStatistic !== undefined){
let data12 = data.interactionStatistic;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13["@type"] !== undefined){
let data14 = data13["@type"];
if(Array.isArray(data14)){
const _errs40 = errors;
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
const _errs41 = errors;
if(!(data14[i7] === "InteractionCounter")){
(vErrors ??= []).push({instancePath:instancePath+"/interactionStatistic/" + i6+"/@type/" + i7,schemaPath:"#/allOf/3/properties/interactionStatistic/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid23 = _errs41 === errors;
if(valid23){
break;
}
}
if(!valid23){
(vErrors ??= []).push({instancePath:instancePath+"/interactionStatistic/" + i6+"/@type",schemaPath:"#/allOf/3/properties/interactionStatistic/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interactionStatistic/" + i6,schemaPath:"#/allOf/3/properties/interactionStatistic/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.agentInteractionStatistic !== undefined){
let data16 = data.agentInteractionStatistic;
if(Array.isArray(data16)){
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
let data17 = data16[i8];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17["@type"] !== undefined){
let data18 = data17["@type"];
if(Array.isArray(data18)){
const _errs46 = errors;
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
const _errs47 = errors;
if(!(data18[i9] === "InteractionCounter")){
(vErrors ??= []).push({instancePath:instancePath+"/agentInteractionStatistic/" + i8+"/@type/" + i9,schemaPath:"#/allOf/3/properties/agentInteractionStatistic/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid27 = _errs47 === errors;
if(valid27){
break;
}
}
if(!valid27){
(vErrors ??= []).push({instancePath:instancePath+"/agentInteractionStatistic/" + i8+"/@type",schemaPath:"#/allOf/3/properties/agentInteractionStatistic/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agentInteractionStatistic/" + i8,schemaPath:"#/allOf/3/properties/agentInteractionStatistic/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate12.errors = vErrors;
return errors === 0;
}
const pattern6 = new RegExp("^-?\\d+$", "u");
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interactionType === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "interactionType"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userInteractionCount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "userInteractionCount"}});
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interactionType !== undefined){
let data0 = data.interactionType;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs11 = errors;
let valid7 = false;
const _errs12 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/interactionType/" + i0,schemaPath:"#/allOf/3/properties/interactionType/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs12 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs14 = errors;
if(!(((data1 === "FollowAction") || (data1 === "LikeAction")) || (data1 === "BefriendAction"))){
(vErrors ??= []).push({instancePath:instancePath+"/interactionType/" + i0,schemaPath:"#/allOf/3/properties/interactionType/items/anyOf/1/enum",keyword:"enum",params:{}});
errors++;
}
var _valid2 = _errs14 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/interactionType/" + i0,schemaPath:"#/allOf/3/properties/interactionType/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.userInteractionCount !== undefined){
let data2 = data.userInteractionCount;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs17 = errors;
let valid10 = false;
const _errs18 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/userInteractionCount/" + i1,schemaPath:"#/allOf/3/properties/userInteractionCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
var _valid3 = _errs18 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs20 = errors;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/userInteractionCount/" + i1,schemaPath:"#/allOf/3/properties/userInteractionCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userInteractionCount/" + i1,schemaPath:"#/allOf/3/properties/userInteractionCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid3 = _errs20 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/userInteractionCount/" + i1,schemaPath:"#/allOf/3/properties/userInteractionCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate13.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interactionType === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "interactionType"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userInteractionCount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "userInteractionCount"}});
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interactionType !== undefined){
let data0 = data.interactionType;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs11 = errors;
let valid7 = false;
const _errs12 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/interactionType/" + i0,schemaPath:"#/allOf/3/properties/interactionType/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs12 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs14 = errors;
if(!((((data1 === "FollowAction") || (data1 === "LikeAction")) || (data1 === "WriteAction")) || (data1 === "ShareAction"))){
(vErrors ??= []).push({instancePath:instancePath+"/interactionType/" + i0,schemaPath:"#/allOf/3/properties/interactionType/items/anyOf/1/enum",keyword:"enum",params:{}});
errors++;
}
var _valid2 = _errs14 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/interactionType/" + i0,schemaPath:"#/allOf/3/properties/interactionType/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.userInteractionCount !== undefined){
let data2 = data.userInteractionCount;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs17 = errors;
let valid10 = false;
const _errs18 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/userInteractionCount/" + i1,schemaPath:"#/allOf/3/properties/userInteractionCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
var _valid3 = _errs18 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs20 = errors;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/userInteractionCount/" + i1,schemaPath:"#/allOf/3/properties/userInteractionCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userInteractionCount/" + i1,schemaPath:"#/allOf/3/properties/userInteractionCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid3 = _errs20 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/userInteractionCount/" + i1,schemaPath:"#/allOf/3/properties/userInteractionCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate14.errors = vErrors;
return errors === 0;
}
const pattern10 = new RegExp("^\\+[0-9(][0-9(). \\-]{5,40}$", "u");
const pattern12 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern13 = new RegExp("^\\d{4}:.", "u");
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.alternateName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "alternateName"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.logo === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "logo"}});
errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.address === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data.telephone === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "telephone"}});
errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "email"}});
errors++;
}
if(data.contactPoint === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "contactPoint"}});
errors++;
}
if(data.sameAs === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "sameAs"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.url !== undefined){
let data2 = data.url;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.logo !== undefined){
let data4 = data.logo;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs13 = errors;
let valid9 = false;
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5["@type"] !== undefined){
let data6 = data5["@type"];
if(Array.isArray(data6)){
const _errs17 = errors;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs18 = errors;
if(!(data6[i3] === "ImageObject")){
(vErrors ??= []).push({instancePath:instancePath+"/logo/" + i2+"/@type/" + i3,schemaPath:"#/allOf/3/properties/logo/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid11 = _errs18 === errors;
if(valid11){
break;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/logo/" + i2+"/@type",schemaPath:"#/allOf/3/properties/logo/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logo/" + i2,schemaPath:"#/allOf/3/properties/logo/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs14 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const _errs19 = errors;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/logo/" + i2,schemaPath:"#/allOf/3/properties/logo/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logo/" + i2,schemaPath:"#/allOf/3/properties/logo/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs19 === errors;
valid9 = valid9 || _valid0;
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/logo/" + i2,schemaPath:"#/allOf/3/properties/logo/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.address !== undefined){
let data8 = data.address;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs23 = errors;
let valid14 = false;
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9["@type"] !== undefined){
let data10 = data9["@type"];
if(Array.isArray(data10)){
const _errs27 = errors;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
const _errs28 = errors;
if(!(data10[i5] === "PostalAddress")){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i4+"/@type/" + i5,schemaPath:"#/allOf/3/properties/address/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid16 = _errs28 === errors;
if(valid16){
break;
}
}
if(!valid16){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i4+"/@type",schemaPath:"#/allOf/3/properties/address/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i4,schemaPath:"#/allOf/3/properties/address/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs24 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const _errs29 = errors;
const _errs30 = errors;
const _errs31 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
(vErrors ??= []).push({});
errors++;
}
var valid17 = _errs31 === errors;
if(valid17){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i4,schemaPath:"#/allOf/3/properties/address/items/anyOf/1/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs29 === errors;
valid14 = valid14 || _valid1;
}
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i4,schemaPath:"#/allOf/3/properties/address/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.telephone !== undefined){
let data12 = data.telephone;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(!pattern10.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/telephone/" + i6,schemaPath:"#/allOf/3/properties/telephone/items/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9(][0-9(). \\-]{5,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telephone/" + i6,schemaPath:"#/allOf/3/properties/telephone/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.contactPoint !== undefined){
let data14 = data.contactPoint;
if(Array.isArray(data14)){
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
let data15 = data14[i7];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15["@type"] !== undefined){
let data16 = data15["@type"];
if(Array.isArray(data16)){
const _errs40 = errors;
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
const _errs41 = errors;
if(!(data16[i8] === "ContactPoint")){
(vErrors ??= []).push({instancePath:instancePath+"/contactPoint/" + i7+"/@type/" + i8,schemaPath:"#/allOf/3/properties/contactPoint/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid23 = _errs41 === errors;
if(valid23){
break;
}
}
if(!valid23){
(vErrors ??= []).push({instancePath:instancePath+"/contactPoint/" + i7+"/@type",schemaPath:"#/allOf/3/properties/contactPoint/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactPoint/" + i7,schemaPath:"#/allOf/3/properties/contactPoint/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.sameAs !== undefined){
let data18 = data.sameAs;
if(Array.isArray(data18)){
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
let data19 = data18[i9];
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/sameAs/" + i9,schemaPath:"#/allOf/3/properties/sameAs/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sameAs/" + i9,schemaPath:"#/allOf/3/properties/sameAs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.foundingDate !== undefined){
let data20 = data.foundingDate;
if(Array.isArray(data20)){
const len10 = data20.length;
for(let i10=0; i10<len10; i10++){
let data21 = data20[i10];
if(typeof data21 === "string"){
if(!pattern12.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/foundingDate/" + i10,schemaPath:"#/allOf/3/properties/foundingDate/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/foundingDate/" + i10,schemaPath:"#/allOf/3/properties/foundingDate/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.iso6523Code !== undefined){
let data22 = data.iso6523Code;
if(Array.isArray(data22)){
const len11 = data22.length;
for(let i11=0; i11<len11; i11++){
let data23 = data22[i11];
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/iso6523Code/" + i11,schemaPath:"#/allOf/3/properties/iso6523Code/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}:."}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/iso6523Code/" + i11,schemaPath:"#/allOf/3/properties/iso6523Code/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.numberOfEmployees !== undefined){
let data24 = data.numberOfEmployees;
if(Array.isArray(data24)){
const len12 = data24.length;
for(let i12=0; i12<len12; i12++){
let data25 = data24[i12];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25["@type"] !== undefined){
let data26 = data25["@type"];
if(Array.isArray(data26)){
const _errs55 = errors;
const len13 = data26.length;
for(let i13=0; i13<len13; i13++){
const _errs56 = errors;
if(!(data26[i13] === "QuantitativeValue")){
(vErrors ??= []).push({instancePath:instancePath+"/numberOfEmployees/" + i12+"/@type/" + i13,schemaPath:"#/allOf/3/properties/numberOfEmployees/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid33 = _errs56 === errors;
if(valid33){
break;
}
}
if(!valid33){
(vErrors ??= []).push({instancePath:instancePath+"/numberOfEmployees/" + i12+"/@type",schemaPath:"#/allOf/3/properties/numberOfEmployees/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numberOfEmployees/" + i12,schemaPath:"#/allOf/3/properties/numberOfEmployees/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate15.errors = vErrors;
return errors === 0;
}
const pattern14 = new RegExp("^[A-Z]{2}$", "u");
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.streetAddress === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "streetAddress"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressLocality === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "addressLocality"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.streetAddress === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "streetAddress"}});
errors++;
}
if(data.addressLocality === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "addressLocality"}});
errors++;
}
if(data.addressRegion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "addressRegion"}});
errors++;
}
if(data.postalCode === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "postalCode"}});
errors++;
}
if(data.addressCountry === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "addressCountry"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressCountry !== undefined){
let data0 = data.addressCountry;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/addressCountry/" + i0,schemaPath:"#/allOf/3/properties/addressCountry/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addressCountry/" + i0,schemaPath:"#/allOf/3/properties/addressCountry/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate16.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.telephone === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "telephone"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "email"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.telephone !== undefined){
let data0 = data.telephone;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/telephone/" + i0,schemaPath:"#/allOf/3/properties/telephone/items/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9(][0-9(). \\-]{5,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telephone/" + i0,schemaPath:"#/allOf/3/properties/telephone/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.email !== undefined){
let data2 = data.email;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs12 = errors;
const _errs13 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
(vErrors ??= []).push({});
errors++;
}
var valid8 = _errs13 === errors;
if(valid8){
(vErrors ??= []).push({instancePath:instancePath+"/email/" + i1,schemaPath:"#/allOf/3/properties/email/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate17.errors = vErrors;
return errors === 0;
}
const pattern16 = new RegExp("^-?\\d+(?:\\.\\d+)?$", "u");
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minValue === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "minValue"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maxValue === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "maxValue"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data0 = data.value;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs10 = errors;
let valid6 = false;
const _errs11 = errors;
if(!(typeof data1 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/allOf/3/properties/value/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid1 = _errs11 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs13 = errors;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/allOf/3/properties/value/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/allOf/3/properties/value/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs13 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/allOf/3/properties/value/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.minValue !== undefined){
let data2 = data.minValue;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs17 = errors;
let valid9 = false;
const _errs18 = errors;
if(!(typeof data3 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/minValue/" + i1,schemaPath:"#/allOf/3/properties/minValue/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid2 = _errs18 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs20 = errors;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/minValue/" + i1,schemaPath:"#/allOf/3/properties/minValue/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/minValue/" + i1,schemaPath:"#/allOf/3/properties/minValue/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs20 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/minValue/" + i1,schemaPath:"#/allOf/3/properties/minValue/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.maxValue !== undefined){
let data4 = data.maxValue;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs24 = errors;
let valid12 = false;
const _errs25 = errors;
if(!(typeof data5 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/maxValue/" + i2,schemaPath:"#/allOf/3/properties/maxValue/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid3 = _errs25 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs27 = errors;
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/maxValue/" + i2,schemaPath:"#/allOf/3/properties/maxValue/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/maxValue/" + i2,schemaPath:"#/allOf/3/properties/maxValue/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid3 = _errs27 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/maxValue/" + i2,schemaPath:"#/allOf/3/properties/maxValue/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate18.errors = vErrors;
return errors === 0;
}
const pattern19 = new RegExp("^[\\s\\S]{0,99}$", "u");
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.address === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "address"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geo === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "geo"}});
errors++;
}
if(data.openingHoursSpecification === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "openingHoursSpecification"}});
errors++;
}
if(data.priceRange === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "priceRange"}});
errors++;
}
if(data.telephone === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "telephone"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs7 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.address !== undefined){
let data2 = data.address;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs11 = errors;
let valid7 = false;
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["@type"] !== undefined){
let data4 = data3["@type"];
if(Array.isArray(data4)){
const _errs15 = errors;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs16 = errors;
if(!(data4[i2] === "PostalAddress")){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i1+"/@type/" + i2,schemaPath:"#/allOf/3/properties/address/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid9 = _errs16 === errors;
if(valid9){
break;
}
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i1+"/@type",schemaPath:"#/allOf/3/properties/address/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i1,schemaPath:"#/allOf/3/properties/address/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs12 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs17 = errors;
const _errs18 = errors;
const _errs19 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
(vErrors ??= []).push({});
errors++;
}
var valid10 = _errs19 === errors;
if(valid10){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i1,schemaPath:"#/allOf/3/properties/address/items/anyOf/1/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs17 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i1,schemaPath:"#/allOf/3/properties/address/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.geo !== undefined){
let data6 = data.geo;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7["@type"] !== undefined){
let data8 = data7["@type"];
if(Array.isArray(data8)){
const _errs25 = errors;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs26 = errors;
if(!(data8[i4] === "GeoCoordinates")){
(vErrors ??= []).push({instancePath:instancePath+"/geo/" + i3+"/@type/" + i4,schemaPath:"#/allOf/3/properties/geo/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid14 = _errs26 === errors;
if(valid14){
break;
}
}
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/geo/" + i3+"/@type",schemaPath:"#/allOf/3/properties/geo/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/geo/" + i3,schemaPath:"#/allOf/3/properties/geo/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.openingHoursSpecification !== undefined){
let data10 = data.openingHoursSpecification;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11["@type"] !== undefined){
let data12 = data11["@type"];
if(Array.isArray(data12)){
const _errs31 = errors;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
const _errs32 = errors;
if(!(data12[i6] === "OpeningHoursSpecification")){
(vErrors ??= []).push({instancePath:instancePath+"/openingHoursSpecification/" + i5+"/@type/" + i6,schemaPath:"#/allOf/3/properties/openingHoursSpecification/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid18 = _errs32 === errors;
if(valid18){
break;
}
}
if(!valid18){
(vErrors ??= []).push({instancePath:instancePath+"/openingHoursSpecification/" + i5+"/@type",schemaPath:"#/allOf/3/properties/openingHoursSpecification/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/openingHoursSpecification/" + i5,schemaPath:"#/allOf/3/properties/openingHoursSpecification/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.priceRange !== undefined){
let data14 = data.priceRange;
if(Array.isArray(data14)){
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
let data15 = data14[i7];
if(typeof data15 === "string"){
if(!pattern19.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/priceRange/" + i7,schemaPath:"#/allOf/3/properties/priceRange/items/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,99}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/priceRange/" + i7,schemaPath:"#/allOf/3/properties/priceRange/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.telephone !== undefined){
let data16 = data.telephone;
if(Array.isArray(data16)){
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
let data17 = data16[i8];
if(typeof data17 === "string"){
if(!pattern10.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/telephone/" + i8,schemaPath:"#/allOf/3/properties/telephone/items/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9(][0-9(). \\-]{5,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telephone/" + i8,schemaPath:"#/allOf/3/properties/telephone/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.url !== undefined){
let data18 = data.url;
if(Array.isArray(data18)){
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
let data19 = data18[i9];
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i9,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i9,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.menu !== undefined){
let data20 = data.menu;
if(Array.isArray(data20)){
const len10 = data20.length;
for(let i10=0; i10<len10; i10++){
let data21 = data20[i10];
if(typeof data21 === "string"){
if(!pattern2.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/menu/" + i10,schemaPath:"#/allOf/3/properties/menu/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/menu/" + i10,schemaPath:"#/allOf/3/properties/menu/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate19.errors = vErrors;
return errors === 0;
}
const pattern23 = new RegExp("\\.\\d{5}", "u");
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.latitude === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "latitude"}});
errors++;
}
if(data.longitude === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "longitude"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.latitude !== undefined){
let data0 = data.latitude;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid4 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/latitude/" + i0,schemaPath:"#/allOf/3/properties/latitude/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\.\\d{5}"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/latitude/" + i0,schemaPath:"#/allOf/3/properties/latitude/items/anyOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs8 = errors;
if(!(typeof data1 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/latitude/" + i0,schemaPath:"#/allOf/3/properties/latitude/items/anyOf/1/type",keyword:"type",params:{type: "number"}});
errors++;
}
const _errs10 = errors;
const _errs11 = errors;
if(typeof data1 == "number"){
let res0;
if((0.01 === 0 || (res0 = data1/0.01, res0 !== parseInt(res0)))){
(vErrors ??= []).push({});
errors++;
}
}
var valid5 = _errs11 === errors;
if(valid5){
(vErrors ??= []).push({instancePath:instancePath+"/latitude/" + i0,schemaPath:"#/allOf/3/properties/latitude/items/anyOf/1/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/latitude/" + i0,schemaPath:"#/allOf/3/properties/latitude/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.longitude !== undefined){
let data2 = data.longitude;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs14 = errors;
let valid8 = false;
const _errs15 = errors;
if(typeof data3 === "string"){
if(!pattern23.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/longitude/" + i1,schemaPath:"#/allOf/3/properties/longitude/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\.\\d{5}"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/longitude/" + i1,schemaPath:"#/allOf/3/properties/longitude/items/anyOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs15 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs17 = errors;
if(!(typeof data3 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/longitude/" + i1,schemaPath:"#/allOf/3/properties/longitude/items/anyOf/1/type",keyword:"type",params:{type: "number"}});
errors++;
}
const _errs19 = errors;
const _errs20 = errors;
if(typeof data3 == "number"){
let res1;
if((0.01 === 0 || (res1 = data3/0.01, res1 !== parseInt(res1)))){
(vErrors ??= []).push({});
errors++;
}
}
var valid9 = _errs20 === errors;
if(valid9){
(vErrors ??= []).push({instancePath:instancePath+"/longitude/" + i1,schemaPath:"#/allOf/3/properties/longitude/items/anyOf/1/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs17 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/longitude/" + i1,schemaPath:"#/allOf/3/properties/longitude/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate20.errors = vErrors;
return errors === 0;
}
const pattern25 = new RegExp("^\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dayOfWeek === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "dayOfWeek"}});
errors++;
}
if(data.opens === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "opens"}});
errors++;
}
if(data.closes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "closes"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dayOfWeek !== undefined){
let data0 = data.dayOfWeek;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid4 = false;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/dayOfWeek/" + i0,schemaPath:"#/allOf/3/properties/dayOfWeek/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs8 = errors;
if(!(((((((data1 === "Monday") || (data1 === "Tuesday")) || (data1 === "Wednesday")) || (data1 === "Thursday")) || (data1 === "Friday")) || (data1 === "Saturday")) || (data1 === "Sunday"))){
(vErrors ??= []).push({instancePath:instancePath+"/dayOfWeek/" + i0,schemaPath:"#/allOf/3/properties/dayOfWeek/items/anyOf/1/enum",keyword:"enum",params:{}});
errors++;
}
var _valid0 = _errs8 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/dayOfWeek/" + i0,schemaPath:"#/allOf/3/properties/dayOfWeek/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.opens !== undefined){
let data2 = data.opens;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern25.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/opens/" + i1,schemaPath:"#/allOf/3/properties/opens/items/pattern",keyword:"pattern",params:{pattern: "^\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opens/" + i1,schemaPath:"#/allOf/3/properties/opens/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.closes !== undefined){
let data4 = data.closes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern25.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/closes/" + i2,schemaPath:"#/allOf/3/properties/closes/items/pattern",keyword:"pattern",params:{pattern: "^\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/closes/" + i2,schemaPath:"#/allOf/3/properties/closes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.validFrom !== undefined){
let data6 = data.validFrom;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern12.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/validFrom/" + i3,schemaPath:"#/allOf/3/properties/validFrom/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validFrom/" + i3,schemaPath:"#/allOf/3/properties/validFrom/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.validThrough !== undefined){
let data8 = data.validThrough;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern12.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/validThrough/" + i4,schemaPath:"#/allOf/3/properties/validThrough/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validThrough/" + i4,schemaPath:"#/allOf/3/properties/validThrough/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.startDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "startDate"}});
errors++;
}
if(data.location === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "location"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.endDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "endDate"}});
errors++;
}
if(data.eventStatus === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "eventStatus"}});
errors++;
}
if(data.image === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "image"}});
errors++;
}
if(data.offers === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "offers"}});
errors++;
}
if(data.organizer === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "organizer"}});
errors++;
}
if(data.performer === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "performer"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs7 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.startDate !== undefined){
let data2 = data.startDate;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/startDate/" + i1,schemaPath:"#/allOf/3/properties/startDate/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startDate/" + i1,schemaPath:"#/allOf/3/properties/startDate/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.endDate !== undefined){
let data4 = data.endDate;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/endDate/" + i2,schemaPath:"#/allOf/3/properties/endDate/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endDate/" + i2,schemaPath:"#/allOf/3/properties/endDate/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.previousStartDate !== undefined){
let data6 = data.previousStartDate;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/previousStartDate/" + i3,schemaPath:"#/allOf/3/properties/previousStartDate/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/previousStartDate/" + i3,schemaPath:"#/allOf/3/properties/previousStartDate/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.location !== undefined){
let data8 = data.location;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9["@type"] !== undefined){
let data10 = data9["@type"];
if(Array.isArray(data10)){
const _errs22 = errors;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
const _errs23 = errors;
if(!((data11 === "Place") || (data11 === "VirtualLocation"))){
(vErrors ??= []).push({instancePath:instancePath+"/location/" + i4+"/@type/" + i5,schemaPath:"#/allOf/3/properties/location/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid14 = _errs23 === errors;
if(valid14){
break;
}
}
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/location/" + i4+"/@type",schemaPath:"#/allOf/3/properties/location/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/location/" + i4,schemaPath:"#/allOf/3/properties/location/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.eventStatus !== undefined){
let data12 = data.eventStatus;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
const _errs26 = errors;
let valid17 = false;
const _errs27 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/eventStatus/" + i6,schemaPath:"#/allOf/3/properties/eventStatus/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs27 === errors;
valid17 = valid17 || _valid0;
if(!valid17){
const _errs29 = errors;
if(!((((data13 === "EventCancelled") || (data13 === "EventPostponed")) || (data13 === "EventRescheduled")) || (data13 === "EventScheduled"))){
(vErrors ??= []).push({instancePath:instancePath+"/eventStatus/" + i6,schemaPath:"#/allOf/3/properties/eventStatus/items/anyOf/1/enum",keyword:"enum",params:{}});
errors++;
}
var _valid0 = _errs29 === errors;
valid17 = valid17 || _valid0;
}
if(!valid17){
(vErrors ??= []).push({instancePath:instancePath+"/eventStatus/" + i6,schemaPath:"#/allOf/3/properties/eventStatus/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.image !== undefined){
let data14 = data.image;
if(Array.isArray(data14)){
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
let data15 = data14[i7];
const _errs32 = errors;
let valid20 = false;
const _errs33 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15["@type"] !== undefined){
let data16 = data15["@type"];
if(Array.isArray(data16)){
const _errs36 = errors;
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
const _errs37 = errors;
if(!(data16[i8] === "ImageObject")){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i7+"/@type/" + i8,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid22 = _errs37 === errors;
if(valid22){
break;
}
}
if(!valid22){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i7+"/@type",schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i7,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs33 === errors;
valid20 = valid20 || _valid1;
if(!valid20){
const _errs38 = errors;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i7,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i7,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs38 === errors;
valid20 = valid20 || _valid1;
}
if(!valid20){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i7,schemaPath:"#/allOf/3/properties/image/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.offers !== undefined){
let data18 = data.offers;
if(Array.isArray(data18)){
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
let data19 = data18[i9];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19["@type"] !== undefined){
let data20 = data19["@type"];
if(Array.isArray(data20)){
const _errs44 = errors;
const len10 = data20.length;
for(let i10=0; i10<len10; i10++){
let data21 = data20[i10];
const _errs45 = errors;
if(!(((data21 === "Offer") || (data21 === "AggregateOffer")) || (data21 === "Demand"))){
(vErrors ??= []).push({instancePath:instancePath+"/offers/" + i9+"/@type/" + i10,schemaPath:"#/allOf/3/properties/offers/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid26 = _errs45 === errors;
if(valid26){
break;
}
}
if(!valid26){
(vErrors ??= []).push({instancePath:instancePath+"/offers/" + i9+"/@type",schemaPath:"#/allOf/3/properties/offers/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offers/" + i9,schemaPath:"#/allOf/3/properties/offers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.organizer !== undefined){
let data22 = data.organizer;
if(Array.isArray(data22)){
const len11 = data22.length;
for(let i11=0; i11<len11; i11++){
let data23 = data22[i11];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23["@type"] !== undefined){
let data24 = data23["@type"];
if(Array.isArray(data24)){
const _errs50 = errors;
const len12 = data24.length;
for(let i12=0; i12<len12; i12++){
let data25 = data24[i12];
const _errs51 = errors;
if(!((data25 === "Organization") || (data25 === "Person"))){
(vErrors ??= []).push({instancePath:instancePath+"/organizer/" + i11+"/@type/" + i12,schemaPath:"#/allOf/3/properties/organizer/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid30 = _errs51 === errors;
if(valid30){
break;
}
}
if(!valid30){
(vErrors ??= []).push({instancePath:instancePath+"/organizer/" + i11+"/@type",schemaPath:"#/allOf/3/properties/organizer/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organizer/" + i11,schemaPath:"#/allOf/3/properties/organizer/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.performer !== undefined){
let data26 = data.performer;
if(Array.isArray(data26)){
const len13 = data26.length;
for(let i13=0; i13<len13; i13++){
let data27 = data26[i13];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27["@type"] !== undefined){
let data28 = data27["@type"];
if(Array.isArray(data28)){
const _errs56 = errors;
const len14 = data28.length;
for(let i14=0; i14<len14; i14++){
let data29 = data28[i14];
const _errs57 = errors;
if(!((data29 === "Person") || (data29 === "Organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/performer/" + i13+"/@type/" + i14,schemaPath:"#/allOf/3/properties/performer/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid34 = _errs57 === errors;
if(valid34){
break;
}
}
if(!valid34){
(vErrors ??= []).push({instancePath:instancePath+"/performer/" + i13+"/@type",schemaPath:"#/allOf/3/properties/performer/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/performer/" + i13,schemaPath:"#/allOf/3/properties/performer/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "address"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs7 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.address !== undefined){
let data2 = data.address;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs11 = errors;
let valid7 = false;
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["@type"] !== undefined){
let data4 = data3["@type"];
if(Array.isArray(data4)){
const _errs15 = errors;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs16 = errors;
if(!(data4[i2] === "PostalAddress")){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i1+"/@type/" + i2,schemaPath:"#/allOf/3/properties/address/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid9 = _errs16 === errors;
if(valid9){
break;
}
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i1+"/@type",schemaPath:"#/allOf/3/properties/address/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i1,schemaPath:"#/allOf/3/properties/address/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs12 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs17 = errors;
const _errs18 = errors;
const _errs19 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
(vErrors ??= []).push({});
errors++;
}
var valid10 = _errs19 === errors;
if(valid10){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i1,schemaPath:"#/allOf/3/properties/address/items/anyOf/1/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs17 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/address/" + i1,schemaPath:"#/allOf/3/properties/address/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.streetAddress === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "streetAddress"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressLocality === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "addressLocality"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
const pattern35 = new RegExp("^[A-Z]{3}$", "u");
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.price === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "price"}});
errors++;
}
if(data.priceCurrency === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "priceCurrency"}});
errors++;
}
if(data.availability === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "availability"}});
errors++;
}
if(data.validFrom === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "validFrom"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
let data0 = data.url;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i0,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i0,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.price !== undefined){
let data2 = data.price;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
let valid6 = false;
const _errs9 = errors;
if(!(typeof data3 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/price/" + i1,schemaPath:"#/allOf/3/properties/price/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs11 = errors;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/price/" + i1,schemaPath:"#/allOf/3/properties/price/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/price/" + i1,schemaPath:"#/allOf/3/properties/price/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs11 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/price/" + i1,schemaPath:"#/allOf/3/properties/price/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.priceCurrency !== undefined){
let data4 = data.priceCurrency;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern35.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/priceCurrency/" + i2,schemaPath:"#/allOf/3/properties/priceCurrency/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/priceCurrency/" + i2,schemaPath:"#/allOf/3/properties/priceCurrency/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.availability !== undefined){
let data6 = data.availability;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs18 = errors;
let valid11 = false;
const _errs19 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/availability/" + i3,schemaPath:"#/allOf/3/properties/availability/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs19 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs21 = errors;
if(!(((data7 === "InStock") || (data7 === "SoldOut")) || (data7 === "PreOrder"))){
(vErrors ??= []).push({instancePath:instancePath+"/availability/" + i3,schemaPath:"#/allOf/3/properties/availability/items/anyOf/1/enum",keyword:"enum",params:{}});
errors++;
}
var _valid1 = _errs21 === errors;
valid11 = valid11 || _valid1;
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/availability/" + i3,schemaPath:"#/allOf/3/properties/availability/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.validFrom !== undefined){
let data8 = data.validFrom;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/validFrom/" + i4,schemaPath:"#/allOf/3/properties/validFrom/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validFrom/" + i4,schemaPath:"#/allOf/3/properties/validFrom/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate25.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.url !== undefined){
let data2 = data.url;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate26.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headline === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "headline"}});
errors++;
}
if(data.image === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "image"}});
errors++;
}
if(data.author === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "author"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headline !== undefined){
let data0 = data.headline;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/headline/" + i0,schemaPath:"#/allOf/3/properties/headline/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.image !== undefined){
let data2 = data.image;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs10 = errors;
let valid7 = false;
const _errs11 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["@type"] !== undefined){
let data4 = data3["@type"];
if(Array.isArray(data4)){
const _errs14 = errors;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs15 = errors;
if(!(data4[i2] === "ImageObject")){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1+"/@type/" + i2,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid9 = _errs15 === errors;
if(valid9){
break;
}
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1+"/@type",schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs11 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs16 = errors;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs16 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.author !== undefined){
let data6 = data.author;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7["@type"] !== undefined){
let data8 = data7["@type"];
if(Array.isArray(data8)){
const _errs22 = errors;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs23 = errors;
if(!((data9 === "Person") || (data9 === "Organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i3+"/@type/" + i4,schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid13 = _errs23 === errors;
if(valid13){
break;
}
}
if(!valid13){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i3+"/@type",schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i3,schemaPath:"#/allOf/3/properties/author/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.datePublished !== undefined){
let data10 = data.datePublished;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i5,schemaPath:"#/allOf/3/properties/datePublished/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i5,schemaPath:"#/allOf/3/properties/datePublished/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.dateModified !== undefined){
let data12 = data.dateModified;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i6,schemaPath:"#/allOf/3/properties/dateModified/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i6,schemaPath:"#/allOf/3/properties/dateModified/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.publisher !== undefined){
let data14 = data.publisher;
if(Array.isArray(data14)){
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
let data15 = data14[i7];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15["@type"] !== undefined){
let data16 = data15["@type"];
if(Array.isArray(data16)){
const _errs34 = errors;
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
let data17 = data16[i8];
const _errs35 = errors;
if(!((data17 === "Organization") || (data17 === "Person"))){
(vErrors ??= []).push({instancePath:instancePath+"/publisher/" + i7+"/@type/" + i8,schemaPath:"#/allOf/3/properties/publisher/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid21 = _errs35 === errors;
if(valid21){
break;
}
}
if(!valid21){
(vErrors ??= []).push({instancePath:instancePath+"/publisher/" + i7+"/@type",schemaPath:"#/allOf/3/properties/publisher/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publisher/" + i7,schemaPath:"#/allOf/3/properties/publisher/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate28.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sameAs === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "sameAs"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs10 = errors;
const _errs11 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid6 = _errs11 === errors;
if(valid6){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.url !== undefined){
let data2 = data.url;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.sameAs !== undefined){
let data4 = data.sameAs;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/sameAs/" + i2,schemaPath:"#/allOf/3/properties/sameAs/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sameAs/" + i2,schemaPath:"#/allOf/3/properties/sameAs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate29.errors = vErrors;
return errors === 0;
}
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sameAs === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "sameAs"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs10 = errors;
const _errs11 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid6 = _errs11 === errors;
if(valid6){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.url !== undefined){
let data2 = data.url;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.sameAs !== undefined){
let data4 = data.sameAs;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/sameAs/" + i2,schemaPath:"#/allOf/3/properties/sameAs/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sameAs/" + i2,schemaPath:"#/allOf/3/properties/sameAs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate30.errors = vErrors;
return errors === 0;
}
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "author"}});
errors++;
}
if(data.datePublished === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "datePublished"}});
errors++;
}
}
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.articleBody === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "articleBody"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "image"}});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty: "video"}});
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sharedContent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/4/required",keyword:"required",params:{missingProperty: "sharedContent"}});
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/5/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
}
}
}
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author !== undefined){
let data0 = data.author;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["@type"] !== undefined){
let data2 = data1["@type"];
if(Array.isArray(data2)){
const _errs16 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs17 = errors;
if(!((data3 === "Person") || (data3 === "Organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0+"/@type/" + i1,schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid7 = _errs17 === errors;
if(valid7){
break;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0+"/@type",schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0,schemaPath:"#/allOf/3/properties/author/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.datePublished !== undefined){
let data4 = data.datePublished;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i2,schemaPath:"#/allOf/3/properties/datePublished/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i2,schemaPath:"#/allOf/3/properties/datePublished/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.dateModified !== undefined){
let data6 = data.dateModified;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i3,schemaPath:"#/allOf/3/properties/dateModified/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i3,schemaPath:"#/allOf/3/properties/dateModified/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.image !== undefined){
let data8 = data.image;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs26 = errors;
let valid14 = false;
const _errs27 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9["@type"] !== undefined){
let data10 = data9["@type"];
if(Array.isArray(data10)){
const _errs30 = errors;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
const _errs31 = errors;
if(!(data10[i5] === "ImageObject")){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4+"/@type/" + i5,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid16 = _errs31 === errors;
if(valid16){
break;
}
}
if(!valid16){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4+"/@type",schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs27 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const _errs32 = errors;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs32 === errors;
valid14 = valid14 || _valid1;
}
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4,schemaPath:"#/allOf/3/properties/image/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate31.errors = vErrors;
return errors === 0;
}
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "author"}});
errors++;
}
if(data.datePublished === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "datePublished"}});
errors++;
}
}
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "image"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "video"}});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sharedContent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty: "sharedContent"}});
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author !== undefined){
let data0 = data.author;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["@type"] !== undefined){
let data2 = data1["@type"];
if(Array.isArray(data2)){
const _errs14 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs15 = errors;
if(!((data3 === "Person") || (data3 === "Organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0+"/@type/" + i1,schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid7 = _errs15 === errors;
if(valid7){
break;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0+"/@type",schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0,schemaPath:"#/allOf/3/properties/author/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.datePublished !== undefined){
let data4 = data.datePublished;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i2,schemaPath:"#/allOf/3/properties/datePublished/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i2,schemaPath:"#/allOf/3/properties/datePublished/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.dateModified !== undefined){
let data6 = data.dateModified;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i3,schemaPath:"#/allOf/3/properties/dateModified/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i3,schemaPath:"#/allOf/3/properties/dateModified/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.image !== undefined){
let data8 = data.image;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs24 = errors;
let valid14 = false;
const _errs25 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9["@type"] !== undefined){
let data10 = data9["@type"];
if(Array.isArray(data10)){
const _errs28 = errors;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
const _errs29 = errors;
if(!(data10[i5] === "ImageObject")){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4+"/@type/" + i5,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid16 = _errs29 === errors;
if(valid16){
break;
}
}
if(!valid16){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4+"/@type",schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs25 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const _errs30 = errors;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs30 === errors;
valid14 = valid14 || _valid1;
}
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i4,schemaPath:"#/allOf/3/properties/image/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate33.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemListElement === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "itemListElement"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemListElement !== undefined){
let data0 = data.itemListElement;
if(Array.isArray(data0)){
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/itemListElement",schemaPath:"#/allOf/3/properties/itemListElement/minItems",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["@type"] !== undefined){
let data2 = data1["@type"];
if(Array.isArray(data2)){
const _errs7 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(data2[i1] === "ListItem")){
(vErrors ??= []).push({instancePath:instancePath+"/itemListElement/" + i0+"/@type/" + i1,schemaPath:"#/allOf/3/properties/itemListElement/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid5 = _errs8 === errors;
if(valid5){
break;
}
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/itemListElement/" + i0+"/@type",schemaPath:"#/allOf/3/properties/itemListElement/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/itemListElement/" + i0,schemaPath:"#/allOf/3/properties/itemListElement/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate34.errors = vErrors;
return errors === 0;
}
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "position"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position !== undefined){
let data0 = data.position;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid4 = false;
const _errs6 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/position/" + i0,schemaPath:"#/allOf/3/properties/position/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/position/" + i0,schemaPath:"#/allOf/3/properties/position/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/" + i0,schemaPath:"#/allOf/3/properties/position/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/position/" + i0,schemaPath:"#/allOf/3/properties/position/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate35.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mainEntity === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "mainEntity"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mainEntity !== undefined){
let data0 = data.mainEntity;
if(Array.isArray(data0)){
if(data0.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/mainEntity",schemaPath:"#/allOf/3/properties/mainEntity/maxItems",keyword:"maxItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["@type"] !== undefined){
let data2 = data1["@type"];
if(Array.isArray(data2)){
const _errs7 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(data2[i1] === "Question")){
(vErrors ??= []).push({instancePath:instancePath+"/mainEntity/" + i0+"/@type/" + i1,schemaPath:"#/allOf/3/properties/mainEntity/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid5 = _errs8 === errors;
if(valid5){
break;
}
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/mainEntity/" + i0+"/@type",schemaPath:"#/allOf/3/properties/mainEntity/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mainEntity/" + i0,schemaPath:"#/allOf/3/properties/mainEntity/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate36.errors = vErrors;
return errors === 0;
}
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.answerCount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "answerCount"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "author"}});
errors++;
}
if(data.datePublished === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "datePublished"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.upvoteCount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "upvoteCount"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs7 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.answerCount !== undefined){
let data2 = data.answerCount;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs11 = errors;
let valid7 = false;
const _errs12 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/answerCount/" + i1,schemaPath:"#/allOf/3/properties/answerCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
var _valid0 = _errs12 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs14 = errors;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/answerCount/" + i1,schemaPath:"#/allOf/3/properties/answerCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/answerCount/" + i1,schemaPath:"#/allOf/3/properties/answerCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs14 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/answerCount/" + i1,schemaPath:"#/allOf/3/properties/answerCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.acceptedAnswer !== undefined){
let data4 = data.acceptedAnswer;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5["@type"] !== undefined){
let data6 = data5["@type"];
if(Array.isArray(data6)){
const _errs20 = errors;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs21 = errors;
if(!(data6[i3] === "Answer")){
(vErrors ??= []).push({instancePath:instancePath+"/acceptedAnswer/" + i2+"/@type/" + i3,schemaPath:"#/allOf/3/properties/acceptedAnswer/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid11 = _errs21 === errors;
if(valid11){
break;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/acceptedAnswer/" + i2+"/@type",schemaPath:"#/allOf/3/properties/acceptedAnswer/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acceptedAnswer/" + i2,schemaPath:"#/allOf/3/properties/acceptedAnswer/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.suggestedAnswer !== undefined){
let data8 = data.suggestedAnswer;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9["@type"] !== undefined){
let data10 = data9["@type"];
if(Array.isArray(data10)){
const _errs26 = errors;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
const _errs27 = errors;
if(!(data10[i5] === "Answer")){
(vErrors ??= []).push({instancePath:instancePath+"/suggestedAnswer/" + i4+"/@type/" + i5,schemaPath:"#/allOf/3/properties/suggestedAnswer/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid15 = _errs27 === errors;
if(valid15){
break;
}
}
if(!valid15){
(vErrors ??= []).push({instancePath:instancePath+"/suggestedAnswer/" + i4+"/@type",schemaPath:"#/allOf/3/properties/suggestedAnswer/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suggestedAnswer/" + i4,schemaPath:"#/allOf/3/properties/suggestedAnswer/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.author !== undefined){
let data12 = data.author;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13["@type"] !== undefined){
let data14 = data13["@type"];
if(Array.isArray(data14)){
const _errs32 = errors;
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
let data15 = data14[i7];
const _errs33 = errors;
if(!((data15 === "Person") || (data15 === "Organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i6+"/@type/" + i7,schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid19 = _errs33 === errors;
if(valid19){
break;
}
}
if(!valid19){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i6+"/@type",schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i6,schemaPath:"#/allOf/3/properties/author/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.upvoteCount !== undefined){
let data16 = data.upvoteCount;
if(Array.isArray(data16)){
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
let data17 = data16[i8];
const _errs36 = errors;
let valid22 = false;
const _errs37 = errors;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/upvoteCount/" + i8,schemaPath:"#/allOf/3/properties/upvoteCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
var _valid1 = _errs37 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const _errs39 = errors;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/upvoteCount/" + i8,schemaPath:"#/allOf/3/properties/upvoteCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/upvoteCount/" + i8,schemaPath:"#/allOf/3/properties/upvoteCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs39 === errors;
valid22 = valid22 || _valid1;
}
if(!valid22){
(vErrors ??= []).push({instancePath:instancePath+"/upvoteCount/" + i8,schemaPath:"#/allOf/3/properties/upvoteCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.commentCount !== undefined){
let data18 = data.commentCount;
if(Array.isArray(data18)){
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
let data19 = data18[i9];
const _errs43 = errors;
let valid25 = false;
const _errs44 = errors;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/commentCount/" + i9,schemaPath:"#/allOf/3/properties/commentCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
var _valid2 = _errs44 === errors;
valid25 = valid25 || _valid2;
if(!valid25){
const _errs46 = errors;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/commentCount/" + i9,schemaPath:"#/allOf/3/properties/commentCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/commentCount/" + i9,schemaPath:"#/allOf/3/properties/commentCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs46 === errors;
valid25 = valid25 || _valid2;
}
if(!valid25){
(vErrors ??= []).push({instancePath:instancePath+"/commentCount/" + i9,schemaPath:"#/allOf/3/properties/commentCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.datePublished !== undefined){
let data20 = data.datePublished;
if(Array.isArray(data20)){
const len10 = data20.length;
for(let i10=0; i10<len10; i10++){
let data21 = data20[i10];
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i10,schemaPath:"#/allOf/3/properties/datePublished/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i10,schemaPath:"#/allOf/3/properties/datePublished/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.dateModified !== undefined){
let data22 = data.dateModified;
if(Array.isArray(data22)){
const len11 = data22.length;
for(let i11=0; i11<len11; i11++){
let data23 = data22[i11];
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i11,schemaPath:"#/allOf/3/properties/dateModified/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i11,schemaPath:"#/allOf/3/properties/dateModified/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "author"}});
errors++;
}
if(data.datePublished === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "datePublished"}});
errors++;
}
if(data.upvoteCount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "upvoteCount"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
let data0 = data.text;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs7 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/text/" + i0,schemaPath:"#/allOf/3/properties/text/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.author !== undefined){
let data2 = data.author;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["@type"] !== undefined){
let data4 = data3["@type"];
if(Array.isArray(data4)){
const _errs13 = errors;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs14 = errors;
if(!((data5 === "Person") || (data5 === "Organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i1+"/@type/" + i2,schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid8 = _errs14 === errors;
if(valid8){
break;
}
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i1+"/@type",schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i1,schemaPath:"#/allOf/3/properties/author/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.url !== undefined){
let data6 = data.url;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i3,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i3,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.upvoteCount !== undefined){
let data8 = data.upvoteCount;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs20 = errors;
let valid13 = false;
const _errs21 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/upvoteCount/" + i4,schemaPath:"#/allOf/3/properties/upvoteCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
var _valid0 = _errs21 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const _errs23 = errors;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/upvoteCount/" + i4,schemaPath:"#/allOf/3/properties/upvoteCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/upvoteCount/" + i4,schemaPath:"#/allOf/3/properties/upvoteCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs23 === errors;
valid13 = valid13 || _valid0;
}
if(!valid13){
(vErrors ??= []).push({instancePath:instancePath+"/upvoteCount/" + i4,schemaPath:"#/allOf/3/properties/upvoteCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.datePublished !== undefined){
let data10 = data.datePublished;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i5,schemaPath:"#/allOf/3/properties/datePublished/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i5,schemaPath:"#/allOf/3/properties/datePublished/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.dateModified !== undefined){
let data12 = data.dateModified;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i6,schemaPath:"#/allOf/3/properties/dateModified/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateModified/" + i6,schemaPath:"#/allOf/3/properties/dateModified/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate38.errors = vErrors;
return errors === 0;
}
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.review !== undefined){
let data0 = data.review;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["@type"] !== undefined){
let data2 = data1["@type"];
if(Array.isArray(data2)){
const _errs6 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(data2[i1] === "Review")){
(vErrors ??= []).push({instancePath:instancePath+"/review/" + i0+"/@type/" + i1,schemaPath:"#/allOf/3/properties/review/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid5 = _errs7 === errors;
if(valid5){
break;
}
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/review/" + i0+"/@type",schemaPath:"#/allOf/3/properties/review/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/review/" + i0,schemaPath:"#/allOf/3/properties/review/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.aggregateRating !== undefined){
let data4 = data.aggregateRating;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5["@type"] !== undefined){
let data6 = data5["@type"];
if(Array.isArray(data6)){
const _errs12 = errors;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(data6[i3] === "AggregateRating")){
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i2+"/@type/" + i3,schemaPath:"#/allOf/3/properties/aggregateRating/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid9 = _errs13 === errors;
if(valid9){
break;
}
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i2+"/@type",schemaPath:"#/allOf/3/properties/aggregateRating/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i2,schemaPath:"#/allOf/3/properties/aggregateRating/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate39.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "author"}});
errors++;
}
}
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewRating === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "reviewRating"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datePublished === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "datePublished"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positiveNotes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "positiveNotes"}});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.negativeNotes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty: "negativeNotes"}});
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author !== undefined){
let data0 = data.author;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["@type"] !== undefined){
let data2 = data1["@type"];
if(Array.isArray(data2)){
const _errs14 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs15 = errors;
if(!((data3 === "Person") || (data3 === "Organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0+"/@type/" + i1,schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid7 = _errs15 === errors;
if(valid7){
break;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0+"/@type",schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0,schemaPath:"#/allOf/3/properties/author/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.reviewRating !== undefined){
let data4 = data.reviewRating;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5["@type"] !== undefined){
let data6 = data5["@type"];
if(Array.isArray(data6)){
const _errs20 = errors;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs21 = errors;
if(!(data6[i3] === "Rating")){
(vErrors ??= []).push({instancePath:instancePath+"/reviewRating/" + i2+"/@type/" + i3,schemaPath:"#/allOf/3/properties/reviewRating/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid11 = _errs21 === errors;
if(valid11){
break;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/reviewRating/" + i2+"/@type",schemaPath:"#/allOf/3/properties/reviewRating/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewRating/" + i2,schemaPath:"#/allOf/3/properties/reviewRating/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.datePublished !== undefined){
let data8 = data.datePublished;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i4,schemaPath:"#/allOf/3/properties/datePublished/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i4,schemaPath:"#/allOf/3/properties/datePublished/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate40.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "author"}});
errors++;
}
if(data.itemReviewed === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "itemReviewed"}});
errors++;
}
}
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewRating === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "reviewRating"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positiveNotes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "positiveNotes"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.negativeNotes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "negativeNotes"}});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author !== undefined){
let data0 = data.author;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["@type"] !== undefined){
let data2 = data1["@type"];
if(Array.isArray(data2)){
const _errs13 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs14 = errors;
if(!((data3 === "Person") || (data3 === "Organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0+"/@type/" + i1,schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid7 = _errs14 === errors;
if(valid7){
break;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0+"/@type",schemaPath:"#/allOf/3/properties/author/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/author/" + i0,schemaPath:"#/allOf/3/properties/author/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.reviewRating !== undefined){
let data4 = data.reviewRating;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5["@type"] !== undefined){
let data6 = data5["@type"];
if(Array.isArray(data6)){
const _errs19 = errors;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs20 = errors;
if(!(data6[i3] === "Rating")){
(vErrors ??= []).push({instancePath:instancePath+"/reviewRating/" + i2+"/@type/" + i3,schemaPath:"#/allOf/3/properties/reviewRating/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid11 = _errs20 === errors;
if(valid11){
break;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/reviewRating/" + i2+"/@type",schemaPath:"#/allOf/3/properties/reviewRating/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewRating/" + i2,schemaPath:"#/allOf/3/properties/reviewRating/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.datePublished !== undefined){
let data8 = data.datePublished;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i4,schemaPath:"#/allOf/3/properties/datePublished/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datePublished/" + i4,schemaPath:"#/allOf/3/properties/datePublished/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate41.errors = vErrors;
return errors === 0;
}
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate42.errors = vErrors;
return errors === 0;
}
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratingValue === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "ratingValue"}});
errors++;
}
}
validate44.errors = vErrors;
return errors === 0;
}
const pattern63 = new RegExp("^0*[1-9]\\d{0,15}$", "u");
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratingCount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "ratingCount"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewCount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "reviewCount"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratingValue === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "ratingValue"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratingCount !== undefined){
let data0 = data.ratingCount;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs9 = errors;
let valid6 = false;
const _errs10 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/ratingCount/" + i0,schemaPath:"#/allOf/3/properties/ratingCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ratingCount/" + i0,schemaPath:"#/allOf/3/properties/ratingCount/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs12 = errors;
if(typeof data1 === "string"){
if(!pattern63.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ratingCount/" + i0,schemaPath:"#/allOf/3/properties/ratingCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^0*[1-9]\\d{0,15}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ratingCount/" + i0,schemaPath:"#/allOf/3/properties/ratingCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs12 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/ratingCount/" + i0,schemaPath:"#/allOf/3/properties/ratingCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.reviewCount !== undefined){
let data2 = data.reviewCount;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs16 = errors;
let valid9 = false;
const _errs17 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/reviewCount/" + i1,schemaPath:"#/allOf/3/properties/reviewCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/reviewCount/" + i1,schemaPath:"#/allOf/3/properties/reviewCount/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid2 = _errs17 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs19 = errors;
if(typeof data3 === "string"){
if(!pattern63.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/reviewCount/" + i1,schemaPath:"#/allOf/3/properties/reviewCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^0*[1-9]\\d{0,15}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewCount/" + i1,schemaPath:"#/allOf/3/properties/reviewCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs19 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/reviewCount/" + i1,schemaPath:"#/allOf/3/properties/reviewCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate45.errors = vErrors;
return errors === 0;
}
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratingCount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "ratingCount"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewCount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "reviewCount"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemReviewed === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "itemReviewed"}});
errors++;
}
if(data.ratingValue === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "ratingValue"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratingCount !== undefined){
let data0 = data.ratingCount;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs9 = errors;
let valid6 = false;
const _errs10 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/ratingCount/" + i0,schemaPath:"#/allOf/3/properties/ratingCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ratingCount/" + i0,schemaPath:"#/allOf/3/properties/ratingCount/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs12 = errors;
if(typeof data1 === "string"){
if(!pattern63.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ratingCount/" + i0,schemaPath:"#/allOf/3/properties/ratingCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^0*[1-9]\\d{0,15}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ratingCount/" + i0,schemaPath:"#/allOf/3/properties/ratingCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs12 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/ratingCount/" + i0,schemaPath:"#/allOf/3/properties/ratingCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.reviewCount !== undefined){
let data2 = data.reviewCount;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs16 = errors;
let valid9 = false;
const _errs17 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/reviewCount/" + i1,schemaPath:"#/allOf/3/properties/reviewCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/reviewCount/" + i1,schemaPath:"#/allOf/3/properties/reviewCount/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid2 = _errs17 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs19 = errors;
if(typeof data3 === "string"){
if(!pattern63.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/reviewCount/" + i1,schemaPath:"#/allOf/3/properties/reviewCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^0*[1-9]\\d{0,15}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewCount/" + i1,schemaPath:"#/allOf/3/properties/reviewCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs19 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/reviewCount/" + i1,schemaPath:"#/allOf/3/properties/reviewCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate46.errors = vErrors;
return errors === 0;
}
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.review === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "review"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aggregateRating === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "aggregateRating"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offers === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "offers"}});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs11 = errors;
const _errs12 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid6 = _errs12 === errors;
if(valid6){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.image !== undefined){
let data2 = data.image;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs16 = errors;
let valid9 = false;
const _errs17 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["@type"] !== undefined){
let data4 = data3["@type"];
if(Array.isArray(data4)){
const _errs20 = errors;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(data4[i2] === "ImageObject")){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1+"/@type/" + i2,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid11 = _errs21 === errors;
if(valid11){
break;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1+"/@type",schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs17 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs22 = errors;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs22 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.offers !== undefined){
let data6 = data.offers;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7["@type"] !== undefined){
let data8 = data7["@type"];
if(Array.isArray(data8)){
const _errs28 = errors;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs29 = errors;
if(!(((data9 === "Offer") || (data9 === "AggregateOffer")) || (data9 === "Demand"))){
(vErrors ??= []).push({instancePath:instancePath+"/offers/" + i3+"/@type/" + i4,schemaPath:"#/allOf/3/properties/offers/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid15 = _errs29 === errors;
if(valid15){
break;
}
}
if(!valid15){
(vErrors ??= []).push({instancePath:instancePath+"/offers/" + i3+"/@type",schemaPath:"#/allOf/3/properties/offers/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offers/" + i3,schemaPath:"#/allOf/3/properties/offers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.aggregateRating !== undefined){
let data10 = data.aggregateRating;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11["@type"] !== undefined){
let data12 = data11["@type"];
if(Array.isArray(data12)){
const _errs34 = errors;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
const _errs35 = errors;
if(!(data12[i6] === "AggregateRating")){
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i5+"/@type/" + i6,schemaPath:"#/allOf/3/properties/aggregateRating/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid19 = _errs35 === errors;
if(valid19){
break;
}
}
if(!valid19){
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i5+"/@type",schemaPath:"#/allOf/3/properties/aggregateRating/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i5,schemaPath:"#/allOf/3/properties/aggregateRating/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate47.errors = vErrors;
return errors === 0;
}
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.price === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "price"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.priceSpecification === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "priceSpecification"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.price !== undefined){
let data0 = data.price;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs9 = errors;
let valid6 = false;
const _errs10 = errors;
if(!(typeof data1 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/price/" + i0,schemaPath:"#/allOf/3/properties/price/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid1 = _errs10 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs12 = errors;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/price/" + i0,schemaPath:"#/allOf/3/properties/price/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/price/" + i0,schemaPath:"#/allOf/3/properties/price/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs12 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/price/" + i0,schemaPath:"#/allOf/3/properties/price/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.priceCurrency !== undefined){
let data2 = data.priceCurrency;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs16 = errors;
const _errs17 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
(vErrors ??= []).push({});
errors++;
}
var valid9 = _errs17 === errors;
if(valid9){
(vErrors ??= []).push({instancePath:instancePath+"/priceCurrency/" + i1,schemaPath:"#/allOf/3/properties/priceCurrency/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.availability !== undefined){
let data4 = data.availability;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs21 = errors;
let valid12 = false;
const _errs22 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/availability/" + i2,schemaPath:"#/allOf/3/properties/availability/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs22 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const _errs24 = errors;
if(!((((((((((((data5 === "BackOrder") || (data5 === "Discontinued")) || (data5 === "InStock")) || (data5 === "InStoreOnly")) || (data5 === "LimitedAvailability")) || (data5 === "OnlineOnly")) || (data5 === "OutOfStock")) || (data5 === "PreOrder")) || (data5 === "PreSale")) || (data5 === "SoldOut")) || (data5 === "MadeToOrder")) || (data5 === "Reserved"))){
(vErrors ??= []).push({instancePath:instancePath+"/availability/" + i2,schemaPath:"#/allOf/3/properties/availability/items/anyOf/1/enum",keyword:"enum",params:{}});
errors++;
}
var _valid2 = _errs24 === errors;
valid12 = valid12 || _valid2;
}
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/availability/" + i2,schemaPath:"#/allOf/3/properties/availability/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.itemCondition !== undefined){
let data6 = data.itemCondition;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs27 = errors;
let valid15 = false;
const _errs28 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/itemCondition/" + i3,schemaPath:"#/allOf/3/properties/itemCondition/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid3 = _errs28 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const _errs30 = errors;
if(!((((data7 === "NewCondition") || (data7 === "RefurbishedCondition")) || (data7 === "UsedCondition")) || (data7 === "DamagedCondition"))){
(vErrors ??= []).push({instancePath:instancePath+"/itemCondition/" + i3,schemaPath:"#/allOf/3/properties/itemCondition/items/anyOf/1/enum",keyword:"enum",params:{}});
errors++;
}
var _valid3 = _errs30 === errors;
valid15 = valid15 || _valid3;
}
if(!valid15){
(vErrors ??= []).push({instancePath:instancePath+"/itemCondition/" + i3,schemaPath:"#/allOf/3/properties/itemCondition/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.priceValidUntil !== undefined){
let data8 = data.priceValidUntil;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/priceValidUntil/" + i4,schemaPath:"#/allOf/3/properties/priceValidUntil/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/priceValidUntil/" + i4,schemaPath:"#/allOf/3/properties/priceValidUntil/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.url !== undefined){
let data10 = data.url;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i5,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i5,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate48.errors = vErrors;
return errors === 0;
}
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lowPrice === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "lowPrice"}});
errors++;
}
if(data.priceCurrency === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "priceCurrency"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lowPrice !== undefined){
let data0 = data.lowPrice;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid4 = false;
const _errs6 = errors;
if(!(typeof data1 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/lowPrice/" + i0,schemaPath:"#/allOf/3/properties/lowPrice/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/lowPrice/" + i0,schemaPath:"#/allOf/3/properties/lowPrice/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lowPrice/" + i0,schemaPath:"#/allOf/3/properties/lowPrice/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/lowPrice/" + i0,schemaPath:"#/allOf/3/properties/lowPrice/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.highPrice !== undefined){
let data2 = data.highPrice;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs12 = errors;
let valid7 = false;
const _errs13 = errors;
if(!(typeof data3 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/highPrice/" + i1,schemaPath:"#/allOf/3/properties/highPrice/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid1 = _errs13 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs15 = errors;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/highPrice/" + i1,schemaPath:"#/allOf/3/properties/highPrice/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/highPrice/" + i1,schemaPath:"#/allOf/3/properties/highPrice/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs15 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/highPrice/" + i1,schemaPath:"#/allOf/3/properties/highPrice/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.offerCount !== undefined){
let data4 = data.offerCount;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs19 = errors;
let valid10 = false;
const _errs20 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/offerCount/" + i2,schemaPath:"#/allOf/3/properties/offerCount/items/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
var _valid2 = _errs20 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs22 = errors;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/offerCount/" + i2,schemaPath:"#/allOf/3/properties/offerCount/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offerCount/" + i2,schemaPath:"#/allOf/3/properties/offerCount/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs22 === errors;
valid10 = valid10 || _valid2;
}
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/offerCount/" + i2,schemaPath:"#/allOf/3/properties/offerCount/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate49.errors = vErrors;
return errors === 0;
}
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jobLocation === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "jobLocation"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicantLocationRequirements === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "applicantLocationRequirements"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.datePosted === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "datePosted"}});
errors++;
}
if(data.hiringOrganization === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "hiringOrganization"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.baseSalary === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "baseSalary"}});
errors++;
}
if(data.employmentType === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "employmentType"}});
errors++;
}
if(data.validThrough === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "validThrough"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
let data0 = data.title;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs10 = errors;
const _errs11 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid6 = _errs11 === errors;
if(valid6){
(vErrors ??= []).push({instancePath:instancePath+"/title/" + i0,schemaPath:"#/allOf/3/properties/title/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.datePosted !== undefined){
let data2 = data.datePosted;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/datePosted/" + i1,schemaPath:"#/allOf/3/properties/datePosted/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datePosted/" + i1,schemaPath:"#/allOf/3/properties/datePosted/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.validThrough !== undefined){
let data4 = data.validThrough;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/validThrough/" + i2,schemaPath:"#/allOf/3/properties/validThrough/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validThrough/" + i2,schemaPath:"#/allOf/3/properties/validThrough/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.hiringOrganization !== undefined){
let data6 = data.hiringOrganization;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7["@type"] !== undefined){
let data8 = data7["@type"];
if(Array.isArray(data8)){
const _errs23 = errors;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs24 = errors;
if(!((data9 === "Organization") || (data9 === "Person"))){
(vErrors ??= []).push({instancePath:instancePath+"/hiringOrganization/" + i3+"/@type/" + i4,schemaPath:"#/allOf/3/properties/hiringOrganization/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid14 = _errs24 === errors;
if(valid14){
break;
}
}
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/hiringOrganization/" + i3+"/@type",schemaPath:"#/allOf/3/properties/hiringOrganization/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hiringOrganization/" + i3,schemaPath:"#/allOf/3/properties/hiringOrganization/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.jobLocation !== undefined){
let data10 = data.jobLocation;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11["@type"] !== undefined){
let data12 = data11["@type"];
if(Array.isArray(data12)){
const _errs29 = errors;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
const _errs30 = errors;
if(!(data12[i6] === "Place")){
(vErrors ??= []).push({instancePath:instancePath+"/jobLocation/" + i5+"/@type/" + i6,schemaPath:"#/allOf/3/properties/jobLocation/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid18 = _errs30 === errors;
if(valid18){
break;
}
}
if(!valid18){
(vErrors ??= []).push({instancePath:instancePath+"/jobLocation/" + i5+"/@type",schemaPath:"#/allOf/3/properties/jobLocation/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobLocation/" + i5,schemaPath:"#/allOf/3/properties/jobLocation/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.jobLocationType !== undefined){
let data14 = data.jobLocationType;
if(Array.isArray(data14)){
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
let data15 = data14[i7];
const _errs33 = errors;
let valid21 = false;
const _errs34 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/jobLocationType/" + i7,schemaPath:"#/allOf/3/properties/jobLocationType/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs34 === errors;
valid21 = valid21 || _valid1;
if(!valid21){
const _errs36 = errors;
if(!(data15 === "TELECOMMUTE")){
(vErrors ??= []).push({instancePath:instancePath+"/jobLocationType/" + i7,schemaPath:"#/allOf/3/properties/jobLocationType/items/anyOf/1/enum",keyword:"enum",params:{}});
errors++;
}
var _valid1 = _errs36 === errors;
valid21 = valid21 || _valid1;
}
if(!valid21){
(vErrors ??= []).push({instancePath:instancePath+"/jobLocationType/" + i7,schemaPath:"#/allOf/3/properties/jobLocationType/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.employmentType !== undefined){
let data16 = data.employmentType;
if(Array.isArray(data16)){
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
let data17 = data16[i8];
const _errs39 = errors;
let valid24 = false;
const _errs40 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/employmentType/" + i8,schemaPath:"#/allOf/3/properties/employmentType/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs40 === errors;
valid24 = valid24 || _valid2;
if(!valid24){
const _errs42 = errors;
if(!((((((((data17 === "FULL_TIME") || (data17 === "PART_TIME")) || (data17 === "CONTRACTOR")) || (data17 === "TEMPORARY")) || (data17 === "INTERN")) || (data17 === "VOLUNTEER")) || (data17 === "PER_DIEM")) || (data17 === "OTHER"))){
(vErrors ??= []).push({instancePath:instancePath+"/employmentType/" + i8,schemaPath:"#/allOf/3/properties/employmentType/items/anyOf/1/enum",keyword:"enum",params:{}});
errors++;
}
var _valid2 = _errs42 === errors;
valid24 = valid24 || _valid2;
}
if(!valid24){
(vErrors ??= []).push({instancePath:instancePath+"/employmentType/" + i8,schemaPath:"#/allOf/3/properties/employmentType/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.baseSalary !== undefined){
let data18 = data.baseSalary;
if(Array.isArray(data18)){
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
let data19 = data18[i9];
const _errs45 = errors;
let valid27 = false;
const _errs46 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19["@type"] !== undefined){
let data20 = data19["@type"];
if(Array.isArray(data20)){
const _errs49 = errors;
const len10 = data20.length;
for(let i10=0; i10<len10; i10++){
let data21 = data20[i10];
const _errs50 = errors;
if(!((data21 === "MonetaryAmount") || (data21 === "PriceSpecification"))){
(vErrors ??= []).push({instancePath:instancePath+"/baseSalary/" + i9+"/@type/" + i10,schemaPath:"#/allOf/3/properties/baseSalary/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid29 = _errs50 === errors;
if(valid29){
break;
}
}
if(!valid29){
(vErrors ??= []).push({instancePath:instancePath+"/baseSalary/" + i9+"/@type",schemaPath:"#/allOf/3/properties/baseSalary/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseSalary/" + i9,schemaPath:"#/allOf/3/properties/baseSalary/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid3 = _errs46 === errors;
valid27 = valid27 || _valid3;
if(!valid27){
const _errs51 = errors;
const _errs52 = errors;
const _errs53 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
(vErrors ??= []).push({});
errors++;
}
var valid30 = _errs53 === errors;
if(valid30){
(vErrors ??= []).push({instancePath:instancePath+"/baseSalary/" + i9,schemaPath:"#/allOf/3/properties/baseSalary/items/anyOf/1/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs51 === errors;
valid27 = valid27 || _valid3;
}
if(!valid27){
(vErrors ??= []).push({instancePath:instancePath+"/baseSalary/" + i9,schemaPath:"#/allOf/3/properties/baseSalary/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate50.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate51.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minValue === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "minValue"}});
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maxValue === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf/2/required",keyword:"required",params:{missingProperty: "maxValue"}});
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minValue === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "minValue"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maxValue === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "maxValue"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data0 = data.value;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs10 = errors;
let valid6 = false;
const _errs11 = errors;
if(!(typeof data1 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/allOf/3/properties/value/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid1 = _errs11 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs13 = errors;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/allOf/3/properties/value/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/allOf/3/properties/value/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs13 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/allOf/3/properties/value/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.minValue !== undefined){
let data2 = data.minValue;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs17 = errors;
let valid9 = false;
const _errs18 = errors;
if(!(typeof data3 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/minValue/" + i1,schemaPath:"#/allOf/3/properties/minValue/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid2 = _errs18 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs20 = errors;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/minValue/" + i1,schemaPath:"#/allOf/3/properties/minValue/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/minValue/" + i1,schemaPath:"#/allOf/3/properties/minValue/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs20 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/minValue/" + i1,schemaPath:"#/allOf/3/properties/minValue/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.maxValue !== undefined){
let data4 = data.maxValue;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs24 = errors;
let valid12 = false;
const _errs25 = errors;
if(!(typeof data5 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/maxValue/" + i2,schemaPath:"#/allOf/3/properties/maxValue/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid3 = _errs25 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs27 = errors;
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/maxValue/" + i2,schemaPath:"#/allOf/3/properties/maxValue/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/maxValue/" + i2,schemaPath:"#/allOf/3/properties/maxValue/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid3 = _errs27 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/maxValue/" + i2,schemaPath:"#/allOf/3/properties/maxValue/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.unitText !== undefined){
let data6 = data.unitText;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs31 = errors;
let valid15 = false;
const _errs32 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/unitText/" + i3,schemaPath:"#/allOf/3/properties/unitText/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid4 = _errs32 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const _errs34 = errors;
if(!(((((data7 === "HOUR") || (data7 === "DAY")) || (data7 === "WEEK")) || (data7 === "MONTH")) || (data7 === "YEAR"))){
(vErrors ??= []).push({instancePath:instancePath+"/unitText/" + i3,schemaPath:"#/allOf/3/properties/unitText/items/anyOf/1/enum",keyword:"enum",params:{}});
errors++;
}
var _valid4 = _errs34 === errors;
valid15 = valid15 || _valid4;
}
if(!valid15){
(vErrors ??= []).push({instancePath:instancePath+"/unitText/" + i3,schemaPath:"#/allOf/3/properties/unitText/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.image === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "image"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "author"}});
errors++;
}
if(data.datePublished === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "datePublished"}});
errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.recipeIngredient === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "recipeIngredient"}});
errors++;
}
if(data.recipeInstructions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "recipeInstructions"}});
errors++;
}
if(data.totalTime === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "totalTime"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs7 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.image !== undefined){
let data2 = data.image;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs11 = errors;
let valid7 = false;
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["@type"] !== undefined){
let data4 = data3["@type"];
if(Array.isArray(data4)){
const _errs15 = errors;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs16 = errors;
if(!(data4[i2] === "ImageObject")){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1+"/@type/" + i2,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid9 = _errs16 === errors;
if(valid9){
break;
}
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1+"/@type",schemaPath:"#/allOf/3/properties/image/items/anyOf/0/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs12 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs17 = errors;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs17 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/image/" + i1,schemaPath:"#/allOf/3/properties/image/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.aggregateRating !== undefined){
let data6 = data.aggregateRating;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7["@type"] !== undefined){
let data8 = data7["@type"];
if(Array.isArray(data8)){
const _errs23 = errors;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs24 = errors;
if(!(data8[i4] === "AggregateRating")){
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i3+"/@type/" + i4,schemaPath:"#/allOf/3/properties/aggregateRating/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid13 = _errs24 === errors;
if(valid13){
break;
}
}
if(!valid13){
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i3+"/@type",schemaPath:"#/allOf/3/properties/aggregateRating/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i3,schemaPath:"#/allOf/3/properties/aggregateRating/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.thumbnailUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "thumbnailUrl"}});
errors++;
}
if(data.uploadDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "uploadDate"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.duration === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "duration"}});
errors++;
}
if(data.contentUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "contentUrl"}});
errors++;
}
if(data.embedUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "embedUrl"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs7 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.thumbnailUrl !== undefined){
let data2 = data.thumbnailUrl;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnailUrl/" + i1,schemaPath:"#/allOf/3/properties/thumbnailUrl/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thumbnailUrl/" + i1,schemaPath:"#/allOf/3/properties/thumbnailUrl/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.uploadDate !== undefined){
let data4 = data.uploadDate;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/uploadDate/" + i2,schemaPath:"#/allOf/3/properties/uploadDate/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uploadDate/" + i2,schemaPath:"#/allOf/3/properties/uploadDate/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.contentUrl !== undefined){
let data6 = data.contentUrl;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/contentUrl/" + i3,schemaPath:"#/allOf/3/properties/contentUrl/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contentUrl/" + i3,schemaPath:"#/allOf/3/properties/contentUrl/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.embedUrl !== undefined){
let data8 = data.embedUrl;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/embedUrl/" + i4,schemaPath:"#/allOf/3/properties/embedUrl/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/embedUrl/" + i4,schemaPath:"#/allOf/3/properties/embedUrl/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate55.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.thumbnailUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "thumbnailUrl"}});
errors++;
}
if(data.uploadDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "uploadDate"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.thumbnailUrl !== undefined){
let data2 = data.thumbnailUrl;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnailUrl/" + i1,schemaPath:"#/allOf/3/properties/thumbnailUrl/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thumbnailUrl/" + i1,schemaPath:"#/allOf/3/properties/thumbnailUrl/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.uploadDate !== undefined){
let data4 = data.uploadDate;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/uploadDate/" + i2,schemaPath:"#/allOf/3/properties/uploadDate/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uploadDate/" + i2,schemaPath:"#/allOf/3/properties/uploadDate/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate56.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.startOffset === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "startOffset"}});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.startOffset !== undefined){
let data2 = data.startOffset;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs10 = errors;
let valid7 = false;
const _errs11 = errors;
if(!(typeof data3 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/startOffset/" + i1,schemaPath:"#/allOf/3/properties/startOffset/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid0 = _errs11 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs13 = errors;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/startOffset/" + i1,schemaPath:"#/allOf/3/properties/startOffset/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startOffset/" + i1,schemaPath:"#/allOf/3/properties/startOffset/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs13 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/startOffset/" + i1,schemaPath:"#/allOf/3/properties/startOffset/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.endOffset !== undefined){
let data4 = data.endOffset;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs17 = errors;
let valid10 = false;
const _errs18 = errors;
if(!(typeof data5 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/endOffset/" + i2,schemaPath:"#/allOf/3/properties/endOffset/items/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid1 = _errs18 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const _errs20 = errors;
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/endOffset/" + i2,schemaPath:"#/allOf/3/properties/endOffset/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(?:\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endOffset/" + i2,schemaPath:"#/allOf/3/properties/endOffset/items/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs20 === errors;
valid10 = valid10 || _valid1;
}
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/endOffset/" + i2,schemaPath:"#/allOf/3/properties/endOffset/items/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.url !== undefined){
let data6 = data.url;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i3,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i3,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offers === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "offers"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aggregateRating === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "aggregateRating"}});
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.review === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "review"}});
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/1/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicationCategory === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "applicationCategory"}});
errors++;
}
if(data.operatingSystem === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "operatingSystem"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs14 = errors;
const _errs15 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid7 = _errs15 === errors;
if(valid7){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.offers !== undefined){
let data2 = data.offers;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["@type"] !== undefined){
let data4 = data3["@type"];
if(Array.isArray(data4)){
const _errs21 = errors;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs22 = errors;
if(!(((data5 === "Offer") || (data5 === "AggregateOffer")) || (data5 === "Demand"))){
(vErrors ??= []).push({instancePath:instancePath+"/offers/" + i1+"/@type/" + i2,schemaPath:"#/allOf/3/properties/offers/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid11 = _errs22 === errors;
if(valid11){
break;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/offers/" + i1+"/@type",schemaPath:"#/allOf/3/properties/offers/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offers/" + i1,schemaPath:"#/allOf/3/properties/offers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.aggregateRating !== undefined){
let data6 = data.aggregateRating;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7["@type"] !== undefined){
let data8 = data7["@type"];
if(Array.isArray(data8)){
const _errs27 = errors;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs28 = errors;
if(!(data8[i4] === "AggregateRating")){
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i3+"/@type/" + i4,schemaPath:"#/allOf/3/properties/aggregateRating/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid15 = _errs28 === errors;
if(valid15){
break;
}
}
if(!valid15){
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i3+"/@type",schemaPath:"#/allOf/3/properties/aggregateRating/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aggregateRating/" + i3,schemaPath:"#/allOf/3/properties/aggregateRating/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
const pattern89 = new RegExp("^[\\s\\S]{50,5000}$", "u");
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs6 === errors;
if(valid4){
(vErrors ??= []).push({instancePath:instancePath+"/name/" + i0,schemaPath:"#/allOf/3/properties/name/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.description !== undefined){
let data2 = data.description;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern89.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/description/" + i1,schemaPath:"#/allOf/3/properties/description/items/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{50,5000}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description/" + i1,schemaPath:"#/allOf/3/properties/description/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contentUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "contentUrl"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contentUrl !== undefined){
let data0 = data.contentUrl;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/contentUrl/" + i0,schemaPath:"#/allOf/3/properties/contentUrl/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contentUrl/" + i0,schemaPath:"#/allOf/3/properties/contentUrl/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contentUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "contentUrl"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.creator === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "creator"}});
errors++;
}
}
var _valid1 = _errs9 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.creditText === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "creditText"}});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.copyrightNotice === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: "copyrightNotice"}});
errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.license === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty: "license"}});
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
}
}
}
if(!valid4){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.acquireLicensePage === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "acquireLicensePage"}});
errors++;
}
if(data.creator === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "creator"}});
errors++;
}
if(data.creditText === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "creditText"}});
errors++;
}
if(data.copyrightNotice === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "copyrightNotice"}});
errors++;
}
if(data.license === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: "license"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contentUrl !== undefined){
let data0 = data.contentUrl;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/contentUrl/" + i0,schemaPath:"#/allOf/3/properties/contentUrl/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contentUrl/" + i0,schemaPath:"#/allOf/3/properties/contentUrl/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.url !== undefined){
let data2 = data.url;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.creator !== undefined){
let data4 = data.creator;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5["@type"] !== undefined){
let data6 = data5["@type"];
if(Array.isArray(data6)){
const _errs25 = errors;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs26 = errors;
if(!((data7 === "Person") || (data7 === "Organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/creator/" + i2+"/@type/" + i3,schemaPath:"#/allOf/3/properties/creator/items/properties/%40type/contains/enum",keyword:"enum",params:{}});
errors++;
}
var valid13 = _errs26 === errors;
if(valid13){
break;
}
}
if(!valid13){
(vErrors ??= []).push({instancePath:instancePath+"/creator/" + i2+"/@type",schemaPath:"#/allOf/3/properties/creator/items/properties/%40type/contains",keyword:"contains",params:{minContains: 1}});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/creator/" + i2,schemaPath:"#/allOf/3/properties/creator/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.creditText !== undefined){
let data8 = data.creditText;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs29 = errors;
const _errs30 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
(vErrors ??= []).push({});
errors++;
}
var valid16 = _errs30 === errors;
if(valid16){
(vErrors ??= []).push({instancePath:instancePath+"/creditText/" + i4,schemaPath:"#/allOf/3/properties/creditText/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.copyrightNotice !== undefined){
let data10 = data.copyrightNotice;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
const _errs34 = errors;
const _errs35 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
(vErrors ??= []).push({});
errors++;
}
var valid19 = _errs35 === errors;
if(valid19){
(vErrors ??= []).push({instancePath:instancePath+"/copyrightNotice/" + i5,schemaPath:"#/allOf/3/properties/copyrightNotice/items/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.license !== undefined){
let data12 = data.license;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/license/" + i6,schemaPath:"#/allOf/3/properties/license/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/license/" + i6,schemaPath:"#/allOf/3/properties/license/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.acquireLicensePage !== undefined){
let data14 = data.acquireLicensePage;
if(Array.isArray(data14)){
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
let data15 = data14[i7];
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/acquireLicensePage/" + i7,schemaPath:"#/allOf/3/properties/acquireLicensePage/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acquireLicensePage/" + i7,schemaPath:"#/allOf/3/properties/acquireLicensePage/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contentUrl === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "contentUrl"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contentUrl !== undefined){
let data0 = data.contentUrl;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/contentUrl/" + i0,schemaPath:"#/allOf/3/properties/contentUrl/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contentUrl/" + i0,schemaPath:"#/allOf/3/properties/contentUrl/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.url !== undefined){
let data2 = data.url;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url/" + i1,schemaPath:"#/allOf/3/properties/url/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}

export const validators: Readonly<Record<string, SchemaValidator>> = {
	'profile-page': validate10,
	'profile-page-person': validate11,
	'profile-page-organization': validate12,
	'interaction-received': validate13,
	'interaction-own': validate14,
	'organization': validate15,
	'organization-address': validate16,
	'contact-point': validate17,
	'number-of-employees': validate18,
	'local-business': validate19,
	'geo-coordinates': validate20,
	'opening-hours': validate21,
	'event': validate22,
	'event-place': validate23,
	'event-address': validate24,
	'event-offer': validate25,
	'event-organizer': validate26,
	'event-performer': validate27,
	'article': validate28,
	'article-author-person': validate29,
	'article-author-organization': validate30,
	'forum-posting': validate31,
	'forum-comment': validate32,
	'forum-author': validate33,
	'breadcrumb-list': validate34,
	'breadcrumb': validate35,
	'qa-page': validate36,
	'question': validate37,
	'answer': validate38,
	'rated-item': validate39,
	'nested-review': validate40,
	'review': validate41,
	'reviewed': validate42,
	'review-author': validate43,
	'review-rating': validate44,
	'nested-rating': validate45,
	'rating': validate46,
	'product': validate47,
	'product-offer': validate48,
	'product-aggregate-offer': validate49,
	'job-posting': validate50,
	'job-employer': validate51,
	'job-salary': validate52,
	'job-salary-value': validate53,
	'recipe': validate54,
	'video': validate55,
	'video-object': validate56,
	'clip': validate57,
	'software-app': validate58,
	'dataset': validate59,
	'data-download': validate60,
	'image': validate61,
	'image-value': validate62,
};
