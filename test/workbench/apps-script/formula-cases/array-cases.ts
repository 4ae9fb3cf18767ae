import type { FormulaCase } from './formula-case';

export const arrayCases: readonly FormulaCase[] = [
  ['=FILTER(A2:A6,C2:C6>4)', [['A-1'], ['B-1']]],
  [
    '=FILTER(A2:B6,F2:F6,C2:C6>0)',
    [
      ['A-1', 'Kaos merah'],
      ['B-1', 'Topi'],
    ],
  ],
  ['=FILTER(A2:A6,C2:C6>99)', '#N/A'],
  ['=FILTER(A2:A6,C2:C4>0)', '#N/A'],
  ['=FILTER(A2:A6,SEARCH("kaos",B2:B6))', [['A-1'], ['A-2']]],
  ['=FILTER(A2:A6,(C2:C6>4)+(C2:C6<0))', [['A-1'], ['B-1'], ['C-1']]],
  [
    '=FILTER(A1:D2,A1:D1<>"nama")',
    [
      ['sku', 'stok', 'harga'],
      ['A-1', 5, 75000],
    ],
  ],
  ['=IFERROR(FILTER(A2:A6,C2:C6>99),"kosong")', 'kosong'],
  ['=UNIQUE(D2:D6)', [[75000], [82500.5], [40000], [99.9]]],
  ['=UNIQUE({"a";"A";"a"})', [['a'], ['A']]],
  [
    '=UNIQUE({1,2;1,2;1,3})',
    [
      [1, 2],
      [1, 3],
    ],
  ],
  ['=UNIQUE({1,1,2},TRUE)', [[1, 2]]],
  ['=UNIQUE({1;1;2},FALSE,TRUE)', 2],
  ['=SORT(C2:C6)', [[-3], [0], [5], [12], ['']]],
  ['=SORT(C2:C6,1,FALSE)', [[12], [5], [0], [-3], ['']]],
  ['=SORT({10;9;100})', [[9], [10], [100]]],
  ['=SORT({"b";"A";"a";"B"})', [['A'], ['a'], ['b'], ['B']]],
  ['=SORT({"x";2;TRUE;1})', [[1], [2], ['x'], [true]]],
  ['=SORT(A2:A6,D2:D6,TRUE,A2:A6,FALSE)', [['C-1'], ['B-2'], ['B-1'], ['A-1'], ['A-2']]],
  [
    '=SORT(A2:C4,3,FALSE)',
    [
      ['B-1', 'Topi', 12],
      ['A-1', 'Kaos merah', 5],
      ['A-2', 'Kaos biru', ''],
    ],
  ],
  ['=SORT(A2:A6,9,TRUE)', '#VALUE!'],
  ['=TRANSPOSE(A2:A4)', [['A-1', 'A-2', 'B-1']]],
  [
    '=TRANSPOSE({1,2;3,4})',
    [
      [1, 3],
      [2, 4],
    ],
  ],
  ['=SEQUENCE(3)', [[1], [2], [3]]],
  [
    '=SEQUENCE(2,3)',
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  [
    '=SEQUENCE(2,2,0,5)',
    [
      [0, 5],
      [10, 15],
    ],
  ],
  ['=SEQUENCE(0)', '#NUM!'],
  ['=SUM(SEQUENCE(10))', 55],
  ['=FLATTEN({1,2;3,4})', [[1], [2], [3], [4]]],
  [
    '=HSTACK({1;2},{3;4})',
    [
      [1, 3],
      [2, 4],
    ],
  ],
  [
    '=VSTACK({1,2},{3,4})',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['=CHOOSECOLS({1,2,3},3,1)', [[3, 1]]],
  ['=ARRAY_CONSTRAIN({1,2;3,4},1,2)', [[1, 2]]],
  ['=SPLIT("a,b,,c",",")', [['a', 'b', 'c']]],
  ['=SPLIT("a,b,,c",",",TRUE,FALSE)', [['a', 'b', '', 'c']]],
  ['=SPLIT("1 2 3"," ")', [[1, 2, 3]]],
  ['=SPLIT("a, b"," ,")', [['a', 'b']]],
  ['=SPLIT("a, b",", ",FALSE)', [['a', 'b']]],
  ['=SPLIT("",",")', '#VALUE!'],
  [
    '=ARRAYFORMULA(SPLIT({"a b";"c d e"}," "))',
    [
      ['a', 'b', ''],
      ['c', 'd', 'e'],
    ],
  ],
  ['=SPLIT("a b"," ")&"!"', 'a!'],
  ['=JOIN("-",A2:A4)', 'A-1-A-2-B-1'],
  ['=JOIN(", ",{1,2,3})', '1, 2, 3'],
  ['=TEXTJOIN(", ",TRUE,B2:B6)', 'Kaos merah, Kaos biru, Topi, topi'],
  ['=TEXTJOIN(",",FALSE,"a",,"b")', 'a,,b'],
  ['=TEXTJOIN(",",TRUE,"a",,"b")', 'a,b'],
  ['=ARRAYFORMULA(TEXT(C2:C4,"000"))', [['005'], ['000'], ['012']]],
];
