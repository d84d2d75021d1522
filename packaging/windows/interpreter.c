/* python.exe: hands over to the interpreter in python3xx.dll, as CPython's own does. */
int Py_Main(int, unsigned short **);

int wmain(int count, unsigned short **arguments) { return Py_Main(count, arguments); }
