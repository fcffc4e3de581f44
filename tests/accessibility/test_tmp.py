import time
from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.tour import Stop, stops
def test_a(program, shown, layout):
    t=time.time(); n=0; g=0
    with open_pack(program.pack) as pack:
        for s in stops(pack,(layout,)):
            a=time.time(); shown.do("go", route=str(s.route), opens=s.opens, reader=s.reader); g+=time.time()-a
            n+=len(list(shown.read().walk()))
    print(layout, n, "go", g, "read", time.time()-t-g)
