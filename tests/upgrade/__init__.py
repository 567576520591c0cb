"""Archives, shared files and reports of earlier versions, made by their own code, in the hands of this one."""
