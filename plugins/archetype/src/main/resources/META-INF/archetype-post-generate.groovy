// The archetype holds both kinds; what the other one needs goes.
def project = new File(request.outputDirectory, request.artifactId)
def packages = (request.properties['package'] as String).replace('.', '/')
def other = request.properties['kind'] == 'cluster'
        ? ['src/main/java', 'src/main/resources/META-INF', "src/test/java/${packages}/Board.java"]
        : ['src/main/resources/leaven', 'schema']
other.collect { new File(project, it) }.each { it.directory ? it.deleteDir() : it.delete() }

// Maven leaves files that begin with a dot out of an archetype.
new File(project, 'gitignore').renameTo(new File(project, '.gitignore'))
