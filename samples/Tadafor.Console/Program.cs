using System.CommandLine;

return new RootCommand("Local participation law of Moroccan communes, and exact participatory-budget tallies.").Parse(args).Invoke();
