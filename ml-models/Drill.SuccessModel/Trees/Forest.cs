using Drill.Domain.Learning;

namespace Drill.SuccessModel.Trees;

/// <summary>A fork of a tree: a row goes left when its feature ≤ threshold. A child ≥ 0 is a node, a child &lt; 0 is leaf ~child.</summary>
/// <param name="Feature">The feature it asks for.</param>
public readonly record struct Node(int Feature, float Threshold, int Left, int Right)
{
    public int ChildFor(ReadOnlySpan<float> row) => row[Feature] <= Threshold ? Left : Right;
}

/// <summary>Regression trees in flat arrays: nodes of all trees one after the other.</summary>
/// <param name="Roots">First node of each tree; ~leaf for a tree that is a single leaf.</param>
/// <param name="NodeValues">Mean leaf value of the training rows that came to the node, logits; what an explanation starts from.</param>
/// <param name="LeafValues">Logits, to be summed over trees.</param>
public sealed record Forest(int[] Roots, Node[] Nodes, float[] NodeValues, float[] LeafValues)
{
    public int Trees => Roots.Length;

    /// <summary>One leaf: every row has the same probability.</summary>
    public static Forest Constant(double probability) => new([~0], [], [], [(float)Logistic.Logit(probability)]);

    /// <summary>The sum over all trees, logits.</summary>
    public double Score(ReadOnlySpan<float> row)
    {
        var sum = 0.0;
        foreach (var root in Roots) sum += LeafValues[~LeafOf(root, row)];
        return sum;
    }

    /// <summary>Scores several rows. Tree by tree, so that a tree's nodes are at hand for all rows.</summary>
    /// <param name="rows">One after the other, each <paramref name="width"/> long.</param>
    /// <param name="scores">Logits, by row.</param>
    public void Score(ReadOnlySpan<float> rows, int width, Span<double> scores)
    {
        scores.Clear();
        foreach (var root in Roots)
        {
            for (var i = 0; i < scores.Length; i++) scores[i] += LeafValues[~LeafOf(root, rows.Slice(i * width, width))];
        }
    }

    /// <returns>~leaf.</returns>
    private int LeafOf(int node, ReadOnlySpan<float> row)
    {
        while (node >= 0) node = Nodes[node].ChildFor(row);
        return node;
    }

    /// <summary>
    /// What each feature added on the row's way down (Saabas 2014): at each node the change of the mean value. The returned base and all contributions add up to
    /// <see cref="Score(ReadOnlySpan{float})"/>.
    /// </summary>
    /// <param name="contributions">Added to, by feature, logits.</param>
    /// <returns>The score of a row of which nothing is known, logits.</returns>
    public double Explain(ReadOnlySpan<float> row, Span<double> contributions)
    {
        var start = 0.0;
        foreach (var root in Roots)
        {
            start += ValueOf(root);
            for (var node = root; node >= 0;)
            {
                var child = Nodes[node].ChildFor(row);
                contributions[Nodes[node].Feature] += ValueOf(child) - ValueOf(node);
                node = child;
            }
        }

        return start;
    }

    /// <summary>The mean of several forests' scores as one forest.</summary>
    public static Forest Average(IReadOnlyList<Forest> forests)
    {
        var (roots, nodes, values, leaves) = (new List<int>(), new List<Node>(), new List<float>(), new List<float>());
        foreach (var forest in forests)
        {
            var (firstNode, firstLeaf) = (nodes.Count, leaves.Count);
            int Shift(int child) => child >= 0 ? child + firstNode : ~(~child + firstLeaf);
            roots.AddRange(forest.Roots.Select(Shift));
            nodes.AddRange(forest.Nodes.Select(n => n with { Left = Shift(n.Left), Right = Shift(n.Right) }));
            values.AddRange(forest.NodeValues.Select(v => v / forests.Count));
            leaves.AddRange(forest.LeafValues.Select(v => v / forests.Count));
        }

        return new([.. roots], [.. nodes], [.. values], [.. leaves]);
    }

    private float ValueOf(int child) => child >= 0 ? NodeValues[child] : LeafValues[~child];
}
