using Drill.SuccessModel.Features;

namespace Drill.SuccessModel.Trees;

/// <summary>Gives each node the mean leaf value of the training rows that come to it.</summary>
internal static class NodeMeans
{
    /// <summary>Rows sent down; more change the means by less than anyone can see.</summary>
    private const int MaxRows = 20_000;

    public static Forest Fill(Forest forest, FeatureMatrix matrix, int[] rows)
    {
        var (sums, counts) = (new double[forest.Nodes.Length], new int[forest.Nodes.Length]);
        var stride = Math.Max(1, rows.Length / MaxRows);
        Span<int> path = stackalloc int[1024];
        for (var i = 0; i < rows.Length; i += stride)
        {
            var row = matrix[rows[i]];
            foreach (var root in forest.Roots)
            {
                var (node, depth) = (root, 0);
                while (node >= 0)
                {
                    path[depth++] = node;
                    node = forest.Nodes[node].ChildFor(row);
                }

                foreach (var passed in path[..depth])
                {
                    sums[passed] += forest.LeafValues[~node];
                    counts[passed]++;
                }
            }
        }

        var means = new float[sums.Length];
        // Children stand after their parents, so that a node no sampled row came to can take its children's mean.
        for (var node = means.Length - 1; node >= 0; node--) means[node] = counts[node] > 0 ? (float)(sums[node] / counts[node]) : (Of(forest.Nodes[node].Left) + Of(forest.Nodes[node].Right)) / 2;
        return forest with { NodeValues = means };

        float Of(int child) => child >= 0 ? means[child] : forest.LeafValues[~child];
    }
}
