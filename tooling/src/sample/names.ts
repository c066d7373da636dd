import type { Chance } from './chance.js';

// Put together at random: whoever bears such a name does so by coincidence.
const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严',
];
const doubleSurnames = ['欧阳', '上官', '司徒', '诸葛'];
const womens = [...'芳娜敏静丽艳娟霞秀玲桂英梅兰燕红琴云莲雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉彤颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琬'];
const mens = [
  ...'伟刚勇毅俊峰强军平保东文辉力明永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子杰涛昌成康星光天达安岩中茂',
];
const seconds = [...'建国晓志春秀海玉文明小金永德宏思雨子浩宇欣梓一家'];

/** Surname and one or two characters, like most names in the country. */
export function personName(chance: Chance): string {
  const surname = chance.happens(0.008) ? chance.pick(doubleSurnames) : chance.weighted(surnames, rank);
  const given = chance.pick(chance.happens(0.5) ? womens : mens);
  return surname + (chance.happens(0.7) ? chance.pick(seconds) : '') + given;
}

// The table runs from frequent to rare, and real surnames fall off about like this.
const order = new Map(surnames.map((surname, index) => [surname, index]));
const rank = (surname: string): number => 1 / ((order.get(surname) ?? 0) + 8);
