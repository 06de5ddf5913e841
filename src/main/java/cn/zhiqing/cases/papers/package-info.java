/**
 * 文印: sets the letters of a case as official papers, prints them in four forms, signs and keeps them once (ADR 0104), and lets
 * anybody verify one. Source: 国办公开办函〔2016〕235号, 电子签名法 articles 13 and 14, GB/T 9704-2012.
 */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.papers;
