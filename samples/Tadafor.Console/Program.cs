using System.Text;
using Tadafor.Console;
using Tadafor.Console.Shell;

System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return App.Run(args, Surroundings.OfProcess());
