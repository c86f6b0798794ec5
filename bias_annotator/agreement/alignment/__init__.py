"""Which units of several annotators are the same one, at the least disorder (Mathet, Widlöcher and Métivier 2015).

All distances inside are in units of δ, the cost of an empty unit, so that δ multiplies the disorder and nothing else.
A unitary alignment takes at most one unit of each annotator and costs P + Σ (d − 1) over the pairs of its units, where P
is the number of pairs of annotators; the best alignment has every unit once at the least sum of costs.
"""
